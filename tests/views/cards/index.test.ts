// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { cardsView } from '../../../src/views/cards/index.ts'
import { progressOf } from '../../../src/views/progress.ts'
import { click, live } from '../../fixtures/live.ts'

const open = (): string[] => [...document.querySelectorAll<HTMLElement>('.card:not([hidden])')].map(({ id }) => id)

describe('the cards', () => {
  test('show the chosen event alone', () => {
    const { story, store, find } = live()
    cardsView(find('#cards'), story, store, progressOf(find('#progress')))
    expect(open()).toEqual([])
    store.getState().select('the-talks')
    expect(open()).toEqual(['the-talks'])
    store.getState().select('the-allegation')
    expect(open()).toEqual(['the-allegation'])
  })

  test('begin at their top again where the reader has scrolled, and are not measured where not', () => {
    const { story, store, find } = live()
    cardsView(find('#cards'), story, store, progressOf(find('#progress')))
    const scrolled: string[] = []
    for (const id of ['the-talks', 'the-allegation']) {
      find(`#${id} .card-body`).scrollTo = () => scrolled.push(id)
    }
    store.getState().select('the-talks')
    find('#the-talks .card-body').dispatchEvent(new Event('scroll'))
    store.getState().select('the-allegation')
    expect(scrolled).toEqual([])
    store.getState().select('the-talks')
    expect(scrolled).toEqual(['the-talks'])
    store.getState().select('the-allegation')
    store.getState().select('the-talks')
    expect(scrolled).toEqual(['the-talks'])
  })

  test('close by their button', () => {
    const { story, store, find } = live()
    cardsView(find('#cards'), story, store, progressOf(find('#progress')))
    store.getState().select('the-talks')
    click(find('[data-action=close]'))
    expect(store.getState().selected).toBeNull()
    expect(open()).toEqual([])
  })

  test('give the focus back to where the reader came from', () => {
    const { story, store, find } = live()
    cardsView(find('#cards'), story, store, progressOf(find('#progress')))
    const row = find('.event-row')
    row.focus()
    store.getState().select('the-talks')
    find('[data-action=close]').focus()
    store.getState().select(null)
    expect(document.activeElement).toBe(row)
  })

  test('keep the focus inside when the reader steps on from a card', () => {
    const { story, store, find } = live()
    cardsView(find('#cards'), story, store, progressOf(find('#progress')))
    store.getState().select('the-allegation')
    find('#the-allegation .card-foot a').focus()
    store.getState().select('the-talks')
    expect(document.activeElement).toBe(find('#the-talks h2'))
  })

  test('are all readable again once the view is gone', () => {
    const { story, store, find } = live()
    cardsView(find('#cards'), story, store, progressOf(find('#progress')))()
    expect(open()).toEqual(['the-allegation', 'the-talks'])
    store.getState().select('the-talks')
    expect(open()).toHaveLength(2)
  })
})
