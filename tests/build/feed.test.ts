// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { siteFiles } from '../../src/build/feed.ts'
import { loaded } from '../fixtures/data.ts'

const given = loaded().dossier
const { address: _, ...edition } = given.story.edition
const dossier = { ...given, story: { ...given.story, edition } }
const address = 'https://news.example/araxes/'
const addressed = { ...dossier, story: { ...dossier.story, edition: { ...dossier.story.edition, address } } }
const file = (of: typeof dossier, path: string) =>
  siteFiles(of, ['record/', 'e/a/']).find((it) => it.path === path)?.text
const parsed = (text = ''): Document => new DOMParser().parseFromString(text, 'application/xml')

describe('the feed', () => {
  const feed = parsed(file(dossier, 'feed.xml'))
  const entries = [...feed.querySelectorAll('entry')]

  it('is well-formed and has an entry for each event and each correction', () => {
    expect(feed.querySelector('parsererror')).toBeNull()
    expect(entries).toHaveLength(dossier.events.length + dossier.corrections.length)
  })

  it('names no entry twice, and keeps its names wherever the site stands', () => {
    const ids = (text = '') => [...parsed(text).querySelectorAll('id')].map((id) => id.textContent)
    expect(new Set(ids(file(dossier, 'feed.xml'))).size).toBe(entries.length + 1)
    expect(ids(file(addressed, 'feed.xml'))).toEqual(ids(file(dossier, 'feed.xml')))
  })

  it('puts the status before every title', () => {
    const titles = entries.map((entry) => entry.querySelector('title')?.textContent)
    for (const { status, title } of dossier.events) expect(titles).toContain(`${status.words}: ${title}`)
  })

  it('gives every entry content, so that one without a link is whole', () => {
    for (const entry of entries) expect(entry.querySelector('content')?.textContent).not.toBe('')
  })

  it('links only where the address of the story is known', () => {
    expect(feed.querySelectorAll('entry link')).toHaveLength(0)
    const [link] = parsed(file(addressed, 'feed.xml')).querySelectorAll('entry link')
    expect(link?.getAttribute('href')).toMatch(/^https:\/\/news\.example\/araxes\//)
  })
})

describe('the map of the site', () => {
  it('has every page by its whole address, and is not there without one', () => {
    expect(file(dossier, 'sitemap.xml')).toBeUndefined()
    const places = [...parsed(file(addressed, 'sitemap.xml')).querySelectorAll('loc')].map((it) => it.textContent)
    expect(places).toEqual([address, `${address}record/`, `${address}e/a/`])
    expect(file(addressed, 'robots.txt')).toContain(`Sitemap: ${address}sitemap.xml`)
  })
})
