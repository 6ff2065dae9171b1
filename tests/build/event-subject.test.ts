import { describe, expect, it } from 'vitest'
import { eventSubject } from '../../src/build/event-subject.ts'
import { contested } from '../../src/model/story.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const isFact = ({ status }: (typeof dossier.events)[number]): boolean =>
  status.basis === 'documented' && !contested(status)
const facts = dossier.events.filter(isFact)
const claims = dossier.events.filter((event) => !isFact(event))
const leading = (event: (typeof dossier.events)[number]) => dossier.claims.get(event.claims[0] ?? '')!

describe('what search engines read of an event', () => {
  it('is an event with its first day only where it is documented and not contested', () => {
    expect(facts.length).toBeGreaterThan(0)
    for (const event of facts) {
      expect(eventSubject(dossier, event)).toMatchObject({
        '@type': 'Event',
        startDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      })
    }
  })

  it('is a claim without day and place where it is alleged, reported, an opinion, denied or disputed', () => {
    expect(claims.length).toBeGreaterThan(0)
    for (const event of claims) {
      const subject = eventSubject(dossier, event)
      expect(subject['@type'], event.id).toBe('Claim')
      expect(JSON.stringify(subject)).not.toMatch(/startDate|endDate|location|GeoCoordinates|Rating|ClaimReview/)
    }
  })

  it('stays a claim where a document is contested', () => {
    const event = facts[0]!
    const disputed = { ...event, status: { ...event.status, response: 'disputed' as const } }
    expect(eventSubject(dossier, disputed)['@type']).toBe('Claim')
  })

  it('says of a claim its status, its attributed sentence, who says it and where that can be read', () => {
    for (const event of claims) {
      const claim = leading(event)
      const subject = eventSubject(dossier, event)
      expect(subject).toMatchObject({
        name: `${event.status.words}: ${event.title}`,
        text: claim.statement,
        disambiguatingDescription: event.status.words,
      })
      const authors = 'author' in subject && subject.author ? subject.author.map(({ name }) => name) : []
      expect(authors, event.id).toEqual([...new Set(claim.saidBy.map(({ by }) => dossier.actors.get(by)?.name))])
      expect('appearance' in subject && subject.appearance.length, event.id).toBeGreaterThan(0)
    }
  })

  it('names a person as a person and any other speaker as an organization', () => {
    for (const event of claims) {
      const subject = eventSubject(dossier, event)
      const kinds = leading(event).saidBy.map(({ by }) => dossier.actors.get(by))
      for (const author of ('author' in subject && subject.author) || []) {
        const actor = kinds.find((it) => it?.name === author.name)
        expect(author['@type']).toBe(actor?.kind === 'person' ? 'Person' : 'Organization')
      }
    }
  })

  it('gives every denial and every third position beside the claim', () => {
    const denied = claims.filter((event) => leading(event).deniedBy.length > 0)
    expect(denied.length).toBeGreaterThan(0)
    for (const event of denied) {
      const { deniedBy, notConfirmedBy } = leading(event)
      const subject = eventSubject(dossier, event)
      expect('comment' in subject && subject.comment?.length).toBe(deniedBy.length + notConfirmedBy.length)
    }
  })
})
