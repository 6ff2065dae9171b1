/** What the page of an event is about, in the words of schema.org: an event where it is documented, else a claim with both sides. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { formatDay } from '../model/link-time.ts'
import { StoryError } from '../model/problem.ts'
import type { Claim, Source, Statement } from '../model/records.ts'
import { contested } from '../model/story.ts'
import { voiceText } from '../model/voice-text.ts'
import { pictureOf } from '../model/words/event-page.ts'

/** A source as a work that can be cited. */
export const work = ({ title, url, publisher }: Source) => ({
  '@type': 'CreativeWork',
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  ...(url ? { url } : {}),
})

const happened = ({ when: { from, to } }: DossierEvent) => ({
  ...(Number.isFinite(from) ? { startDate: formatDay(from) } : {}),
  ...(Number.isFinite(to) ? { endDate: formatDay(to - 1) } : {}),
})

const asEvent = (dossier: Dossier, event: DossierEvent) => {
  const places = event.places.flatMap((id) => dossier.places.get(id) ?? [])
  return {
    '@type': 'Event',
    name: event.title,
    ...happened(event),
    ...(places.length > 0
      ? {
          location: places.map(({ name, point: [longitude, latitude] }) => ({
            '@type': 'Place',
            name,
            geo: { '@type': 'GeoCoordinates', latitude, longitude },
          })),
        }
      : {}),
  }
}

const speaker = ({ actors }: Dossier, id: string) => {
  const actor = actors.get(id)
  const role = actor?.role === undefined ? {} : { description: actor.role }
  return { '@type': actor?.kind === 'person' ? 'Person' : 'Organization', name: actor?.name ?? id, ...role }
}

const speakers = (dossier: Dossier, voices: readonly Statement[]) =>
  [...new Set(voices.map(({ by }) => by))].map((id) => speaker(dossier, id))

const answer = (dossier: Dossier, voice: Statement) => ({
  '@type': 'Comment',
  author: speaker(dossier, voice.by),
  text: voiceText(dossier, voice),
})

/** Where it can be read that somebody says so. */
const appearances = ({ sources }: Dossier, { saidBy, sources: cited }: Claim) =>
  [...new Set(saidBy.length > 0 ? saidBy.map(({ source }) => source) : cited)].flatMap((id) => {
    const source = sources.get(id)
    return source ? [work(source)] : []
  })

/** No day and no place: those of something that is said to have happened would read as if it had. */
const asClaim = (dossier: Dossier, event: DossierEvent, claim: Claim) => {
  const { saidBy, deniedBy, notConfirmedBy } = claim
  const answers = [...deniedBy, ...notConfirmedBy].map((voice) => answer(dossier, voice))
  return {
    '@type': 'Claim',
    name: pictureOf(event.status.words, event.title),
    text: claim.statement,
    disambiguatingDescription: event.status.words,
    ...(saidBy.length > 0 ? { author: speakers(dossier, saidBy) } : {}),
    appearance: appearances(dossier, claim),
    ...(answers.length > 0 ? { comment: answers } : {}),
  }
}

/**
 * An `Event` with its days and places only where it is documented and nobody contests it; all else is a `Claim` with who
 * says and who denies it. Never a `ClaimReview`, which asks for a rating of truth.
 */
export const eventSubject = (dossier: Dossier, event: DossierEvent) => {
  if (event.status.basis === 'documented' && !contested(event.status)) return asEvent(dossier, event)
  const claim = dossier.claims.get(event.claims[0] ?? '')
  if (!claim) throw new StoryError([])
  return asClaim(dossier, event, claim)
}
