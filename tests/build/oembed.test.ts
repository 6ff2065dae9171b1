// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { eventData } from '../../src/build/event-head.ts'
import { oembedFiles, oembedProblem } from '../../src/build/oembed.ts'
import { head } from '../../src/build/page.ts'
import { loaded } from '../fixtures/data.ts'

const given = loaded().dossier
const { address: _, ...edition } = given.story.edition
const dossier = { ...given, story: { ...given.story, edition } }
const address = 'https://news.example/araxes/'
const addressed = { ...dossier, story: { ...dossier.story, edition: { ...edition, address } } }
const [event] = addressed.events
if (!event) throw new Error('found no event in the fixtures, expected one')

const parsed = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html')

describe('where the story’s address is known', () => {
  const files = oembedFiles(addressed)
  const answer = (path: string) => JSON.parse(files.find((it) => it.path === path)?.text ?? '{}')

  test('there is one answer for the story and one for each event', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'oembed.json',
      ...addressed.events.map(({ id }) => `oembed/${id}.json`),
    ])
    expect(oembedProblem(addressed)).toBeUndefined()
  })

  test('an answer has what the format asks for, and its status before its title', () => {
    const it = answer(`oembed/${event.id}.json`)
    expect(it).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 640, provider_url: address })
    expect(it.title).toBe(`${event.status.words}: ${event.title}`)
    expect(it.thumbnail_url).toBe(`${address}e/${event.id}/picture.png`)
    expect([it.thumbnail_width, it.thumbnail_height]).toEqual([1200, 630])
  })

  test('its HTML is exactly one frame, with attributes that WordPress keeps', () => {
    for (const { text } of files) {
      const { body } = parsed(JSON.parse(text).html)
      expect(body.childNodes).toHaveLength(1)
      const frame = body.querySelector('iframe')
      const kept = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']
      expect(frame?.getAttributeNames().filter((name) => !kept.includes(name))).toEqual([])
      expect(frame?.src.startsWith(`${address}embed/`)).toBe(true)
      expect(frame?.title).not.toBe('')
    }
  })

  test('the heads of the story and of the event lead to it', () => {
    const href = (markup: string) =>
      parsed(markup).querySelector('link[type="application/json+oembed"]')?.getAttribute('href')
    expect(href(head(addressed).text)).toBe(`${address}oembed.json`)
    expect(href(eventData(addressed, event).text)).toBe(`${address}oembed/${event.id}.json`)
  })
})

describe('where it is not known', () => {
  test('there are no answers, and the build says why in one line', () => {
    expect(oembedFiles(dossier)).toEqual([])
    expect(oembedProblem(dossier)).toMatch(/^No oEmbed files: data\/story\.json › edition › address .*\.$/)
    expect(oembedProblem(dossier)).not.toContain('\n')
  })

  test('no head leads to one', () => {
    expect(head(dossier).text).not.toContain('oembed')
    expect(eventData(dossier, event).text).not.toContain('oembed')
  })
})
