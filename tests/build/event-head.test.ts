// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { eventCard, eventData } from '../../src/build/event-head.ts'
import { eventPath } from '../../src/build/event-page.ts'
import { socialHead } from '../../src/build/social-head.ts'
import { loaded } from '../fixtures/data.ts'

const given = loaded().dossier
const { address: _, ...edition } = given.story.edition
const dossier = { ...given, story: { ...given.story, edition } }
const [event] = dossier.events
const address = 'https://news.example/araxes/'
const addressed = { ...dossier, story: { ...dossier.story, edition: { ...dossier.story.edition, address } } }
const head = (of: typeof dossier, it = event!): Document =>
  new DOMParser().parseFromString(
    `<head>${socialHead(of, eventPath(it.id), eventCard(of, it)).text}${eventData(of, it).text}</head>`,
    'text/html',
  )
const property = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"]`)?.getAttribute('content')

describe('the head of an event’s page', () => {
  it('tells networks the status before the title', () => {
    expect(property(head(dossier), 'og:title')).toBe(`${event?.status.words}: ${event?.title}`)
  })

  it('has canonical address and picture where the story’s address is known, and no invented one', () => {
    expect(head(dossier).querySelector('link[rel=canonical]')).toBeNull()
    expect(property(head(dossier), 'og:image')).toBeUndefined()
    expect(head(addressed).querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${address}e/${event?.id}/`)
    expect(property(head(addressed), 'og:image')).toBe(`${address}e/${event?.id}/picture.png`)
    expect(property(head(addressed), 'og:image:alt')).toContain(event?.status.words)
  })

  it('has JSON-LD that parses, cites the sources and gives no rating', () => {
    const data = JSON.parse(head(addressed).querySelector('script')?.textContent ?? '')
    expect(data).toMatchObject({ '@type': 'Article', about: { '@type': expect.stringMatching(/^(Event|Claim)$/) } })
    expect(data.citation.length).toBeGreaterThan(0)
    expect(JSON.stringify(data)).not.toMatch(/Rating|ClaimReview/)
  })

  it('cannot be left by what the data say', () => {
    const hostile = { ...event!, title: '</script><script>alert(1)</script>', summary: '"><img src=x>' }
    const page = head(dossier, hostile)
    expect(page.querySelectorAll('script')).toHaveLength(1)
    expect(page.querySelector('img')).toBeNull()
  })
})
