// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { embedPart } from '../../src/build/embed.ts'
import { versionsFile } from '../../src/build/versions.ts'
import { codeForms } from '../../src/model/embed-code.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const page = new DOMParser().parseFromString(embedPart(dossier).text, 'text/html')
const values = (selector: string): string[] =>
  [...page.querySelectorAll<HTMLInputElement>(selector)].map(({ value }) => value)

describe('the embed dialog', () => {
  test('offers the present view and every event with its status, every layer and every form of code', () => {
    expect(values('select[name=what] option')).toEqual(['', ...dossier.events.map(({ id }) => id)])
    const [first] = dossier.events
    expect(page.querySelector('optgroup option')?.textContent).toContain(`${first?.status.words}: ${first?.title}`)
    expect(values('input[name=layer]')).toEqual(dossier.layers.map(({ id }) => id))
    expect(values('input[name=form]')).toEqual([...codeForms])
  })

  test('holds the article’s quotations with the events they lead to', () => {
    const phrases = [...page.querySelectorAll<HTMLElement>('[data-phrase]')]
    expect(phrases.map(({ textContent }) => textContent)).toEqual(dossier.article.map(({ quotation }) => quotation))
  })

  test('fetches nothing by itself', () => {
    expect(page.querySelector('iframe')?.hasAttribute('src')).toBe(false)
  })

  test('lists no events where they are too many to choose from', () => {
    const [one] = dossier.events
    if (!one) throw new Error('found no event in the fixtures, expected one')
    const many = { ...dossier, events: Array.from({ length: 501 }, (_, index) => ({ ...one, id: `event-${index}` })) }
    expect(embedPart(many).text).not.toContain('<optgroup')
  })
})

test('a build says its edition and that it keeps no copies yet', () => {
  expect(JSON.parse(versionsFile(dossier.story).text)).toEqual({ edition: dossier.story.edition.date, frozen: [] })
})
