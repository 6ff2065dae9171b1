// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { formatDay, parseDay } from '../../src/model/link-time.ts'
import { asKnownView, knownBannerView } from '../../src/views/as-known/index.ts'
import { showKnown } from '../../src/views/cards/known.ts'
import { click, live } from '../fixtures/live.ts'

const begin = () => {
  const page = live()
  const choice = page.find('.as-known') as HTMLDetailsElement
  asKnownView(choice, page.story, page.store)
  knownBannerView(page.find('#known-banner'), page.story, page.store)
  return { ...page, choice, input: page.find('[data-known-day]') as HTMLInputElement }
}

describe('as known on', () => {
  test('a day that is chosen is the day of the state, within the story', () => {
    const { store, story, input, find } = begin()
    expect(input.min).toBe(formatDay(story.extent.from))
    input.value = '2025-12-01'
    input.dispatchEvent(new Event('change'))
    expect(store.getState().known).toBe(parseDay('2025-12-01'))
    expect(find('.as-known-day').textContent).toBe('1 December 2025')
    input.value = '0002-12-01'
    input.dispatchEvent(new Event('change'))
    expect(store.getState().known).toBe(parseDay('2025-12-01'))
  })

  test('the day of the article is offered, and today', () => {
    const { store, choice, find, findAll } = begin()
    choice.open = true
    const [article] = findAll('.as-known [data-known]')
    click(article!)
    expect(store.getState().known).toBe(parseDay(article!.dataset.known ?? ''))
    expect(choice.open).toBe(false)
    expect(article!.getAttribute('aria-pressed')).toBe('true')
    click(find('.as-known [data-known=""]'))
    expect(store.getState().known).toBeNull()
  })

  test('the banner says how much was public, and leads back to today', () => {
    const { store, story, find } = begin()
    const banner = find('#known-banner')
    expect(banner.hidden).toBe(true)
    store.getState().know(story.events[0]!.history[0]!.from - 1)
    expect(banner.textContent).toContain(`0 of ${story.events.length} events`)
    click(find('#known-banner [data-known]'))
    expect(banner.hidden).toBe(true)
    expect(store.getState().known).toBeNull()
    expect(document.activeElement).toBe(find('.as-known summary'))
  })

  test('Escape and a press elsewhere close the choice', () => {
    const { choice } = begin()
    choice.open = true
    choice.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }))
    expect(choice.open).toBe(false)
    choice.open = true
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    expect(choice.open).toBe(false)
  })
})

test('a card hides the voices of later days on both sides and says how many there are', () => {
  const { story, find } = live()
  const event = story.events.find(({ history }) => history.length > 1) ?? story.events[0]!
  const card = find(`.card#${event.id}`)
  const voices = [...card.querySelectorAll<HTMLElement>('.voice[data-on]')]
  expect(voices.length).toBeGreaterThan(1)
  showKnown(card, event, 0)
  expect(voices.every(({ hidden }) => hidden)).toBe(true)
  expect(card.querySelectorAll('[data-later$="said later"]')).toHaveLength(2)
  expect(card.querySelector('.card-known')?.textContent).toContain('not public yet')
  showKnown(card, event, null)
  expect(voices.some(({ hidden }) => hidden)).toBe(false)
  expect(card.querySelector('[data-later]')).toBeNull()
})
