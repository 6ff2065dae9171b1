/** What the story holds, counted: for those who edit it. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { citedBy } from '../model/export-rows.ts'
import type { Claim } from '../model/records.ts'
import { kindWords, languageName, originOf } from '../model/source-words.ts'
import { tally } from '../model/tally.ts'
import { parseWhen } from '../model/when.ts'
import { citedSources } from './rail.ts'

export interface Inventory {
  /** Heading -> what is counted -> how many, the most frequent first. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Heading -> ids of records that want work: what somebody who edits the story would look for first. */
  readonly wanting: ReadonlyMap<string, readonly string[]>
}

const hostOf = (url: string | undefined): string =>
  url === undefined ? 'without an address' : new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '')

/** How many publishers stand behind an event; a copy counts as its original. */
const origins = (dossier: Dossier, event: DossierEvent): number =>
  new Set(
    citedBy(dossier, event)
      .flatMap((id) => dossier.sources.get(id) ?? [])
      .map(originOf),
  ).size

const isDated = ({ saidBy, deniedBy, notConfirmedBy }: Claim): boolean =>
  [...saidBy, ...deniedBy, ...notConfirmedBy].some(({ on }) => parseWhen(on).form === 'day')

/** Counts of events, claims and sources, and what wants work. */
export const inventory = (dossier: Dossier): Inventory => {
  const { events } = dossier
  const claims = [...dossier.claims.values()]
  const sources = citedSources(dossier)
  const links = [...events, ...claims].flatMap((it) => it.sources.flatMap((id) => dossier.sources.get(id) ?? []))
  return {
    counts: new Map([
      ['events by phase', tally(events.map(({ phase }) => phase))],
      ['events by category', tally(events.map(({ category }) => category))],
      ['events by status', tally(events.map(({ status }) => `${status.basis}, ${status.response}`))],
      ['claims by status', tally(claims.map(({ basis, response }) => `${basis}, ${response}`))],
      ['checks by verdict', tally(dossier.checks.map(({ verdict }) => verdict))],
      ['claims by basis', tally(claims.map(({ basis }) => basis))],
      ['claims by response', tally(claims.map(({ response }) => response))],
      ['sources by kind', tally(sources.map(({ kind }) => kindWords[kind]))],
      ['sources by country', tally(sources.map(({ country }) => country))],
      ['sources by language', tally(sources.map(({ language }) => languageName(language)))],
      ['sources by what is kept', tally(sources.map(({ archived }) => (archived ? 'archived' : 'not archived')))],
      ['sources by host', tally(sources.map(({ url }) => hostOf(url)))],
      ['links from events and claims by host', tally(links.map(({ url }) => hostOf(url)))],
    ]),
    wanting: new Map([
      [
        'events without a second independent source',
        events.filter((event) => origins(dossier, event) < 2).map(({ id }) => id),
      ],
      ['claims without a day', claims.filter((claim) => !isDated(claim)).map(({ id }) => id)],
      ['sources without an address', sources.filter(({ url }) => url === undefined).map(({ id }) => id)],
      ['sources nobody cites', [...dossier.sources.keys()].filter((id) => !sources.some((source) => source.id === id))],
    ]),
  }
}
