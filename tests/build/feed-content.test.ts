// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { feedContent } from '../../src/build/feed-content.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const lead = (event: (typeof dossier.events)[number]) => dossier.claims.get(event.claims[0] ?? '')!
const page = (text: string): Document => new DOMParser().parseFromString(text, 'text/html')
const denied = dossier.events.find((event) => lead(event).deniedBy.length > 0)!

describe('what an entry of the feed tells', () => {
  it('begins with the status', () => {
    for (const event of dossier.events) {
      expect(page(feedContent(dossier, event).text).querySelector('b')?.textContent).toBe(event.status.words)
    }
  })

  it('names who says it and who denies it', () => {
    const text = page(feedContent(dossier, denied).text).body.textContent
    for (const { by } of [...lead(denied).saidBy, ...lead(denied).deniedBy]) {
      expect(text).toContain(dossier.actors.get(by)?.name)
    }
  })

  it('says on which day a response was looked for where none is known', () => {
    const searched = dossier.events.filter((event) => lead(event).searchedOn && lead(event).deniedBy.length === 0)
    for (const event of searched) {
      expect(feedContent(dossier, event).text).toMatch(/No response found, searched on|other side confirms/)
    }
  })

  it('leads to every source that has an address', () => {
    const links = [...page(feedContent(dossier, denied).text).querySelectorAll('a')].map(({ href }) => href)
    const known = denied.sources.flatMap((id) => dossier.sources.get(id)?.url ?? [])
    expect(links).toEqual(known.map((url) => new URL(url).href))
  })

  it('cannot be left by what the data say', () => {
    const hostile = { ...denied, summary: '<img src=x>' }
    expect(page(feedContent(dossier, hostile).text).querySelector('img')).toBeNull()
  })
})
