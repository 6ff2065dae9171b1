/** Events and claims as flat rows, each of which says its status, both sides and its licence by itself. */
import type { Dossier, DossierEvent } from './dossier.ts'
import { type Edition, editionOf, eventAddress } from './edition.ts'
import { plainStatus, withStatus } from './plain-status.ts'
import type { Claim } from './records.ts'
import type { ClaimRow, EventRow } from './schema/export.ts'
import type { Instant } from './span.ts'
import { listSeparator, sourcesText, voicesText } from './voice-text.ts'
import { parseWhen } from './when.ts'
import { points } from './words/downloads.ts'

const isoDay = (instant: Instant): string =>
  Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : ''

const terms = ({ date, licence, attribution }: Edition) => ({ edition: date, licence, attribution })

/** Both sides of a claim, as columns; all empty where no claim stands behind it. */
export const voiceColumns = (dossier: Dossier, claim: Claim | undefined) => ({
  said_by: voicesText(dossier, claim?.saidBy ?? []),
  denied_by: voicesText(dossier, claim?.deniedBy ?? []),
  not_confirmed_by: voicesText(dossier, claim?.notConfirmedBy ?? []),
})

/** The ids of the sources of an event and of the claims it carries, each once. */
export const citedBy = ({ claims }: Dossier, event: Pick<DossierEvent, 'sources' | 'claims'>): string[] => [
  ...new Set([...event.sources, ...event.claims.flatMap((id) => claims.get(id)?.sources ?? [])]),
]

/** One row for each event, in order of time. */
export const eventRows = (dossier: Dossier): EventRow[] => {
  const edition = editionOf(dossier.story)
  return dossier.events.map((event) => {
    const { id, title, label, status, when, phase, category, summary, evidence } = event
    const places = event.places.flatMap((place) => dossier.places.get(place) ?? [])
    const [longitude = null, latitude = null] = places[0]?.point ?? []
    const lead = dossier.claims.get(event.claims[0] ?? '')
    return {
      title: withStatus(status.words, title),
      label: withStatus(status.words, label),
      status: plainStatus(status.words),
      basis: status.basis,
      response: status.response,
      date: when.label,
      date_edtf: event.edtf,
      date_start: isoDay(when.from),
      date_end: isoDay(when.to - 1),
      phase,
      category,
      places: places.map(({ name }) => name).join(listSeparator),
      longitude,
      latitude,
      geometry_note: status.basis === 'alleged' ? points.alleged : points.other,
      claim: lead?.statement ?? '',
      ...voiceColumns(dossier, lead),
      summary,
      evidence_level: evidence.level,
      evidence: evidence.reason,
      sources: sourcesText(dossier, citedBy(dossier, event)),
      id,
      address: eventAddress(edition, id),
      ...terms(edition),
    }
  })
}

/** One row for each claim, in the order of the data. */
export const claimRows = (dossier: Dossier): ClaimRow[] => {
  const edition = editionOf(dossier.story)
  return [...dossier.claims.values()].map((claim) => {
    const { id, statement, basis, response, searchedOn, note = '', sources } = claim
    const words = dossier.statuses.get(id)?.words ?? ''
    const events = dossier.events.filter(({ claims }) => claims.includes(id))
    return {
      title: withStatus(words, statement),
      status: plainStatus(words),
      basis,
      response,
      statement,
      ...voiceColumns(dossier, claim),
      searched_on: searchedOn === undefined ? '' : parseWhen(searchedOn).label,
      note,
      events: events.map(({ title, status }) => withStatus(status.words, title)).join(listSeparator),
      sources: sourcesText(dossier, sources),
      id,
      address: eventAddress(edition, events[0]?.id ?? ''),
      ...terms(edition),
    }
  })
}
