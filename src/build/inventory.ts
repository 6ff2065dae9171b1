/** What the story holds, counted: for those who edit it. */
import type { Dossier } from '../model/dossier.ts'
import { citedSources } from './rail.ts'

export interface Inventory {
  /** Heading -> what is counted -> how many, the most frequent first. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Ids of events that rest on one source alone, claims included. */
  readonly singleSource: readonly string[]
}

const tally = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map([...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)))
}

const hostOf = (url: string | undefined): string =>
  url === undefined ? 'without an address' : new URL(url).hostname.replace(/^www\./, '')

/** Counts by phase, category, status and host of the sources. */
export const inventory = (dossier: Dossier): Inventory => {
  const { events, claims } = dossier
  const singleSource = events.filter((event) => {
    const carried = event.claims.flatMap((id) => claims.get(id)?.sources ?? [])
    return new Set([...event.sources, ...carried]).size === 1
  })
  return {
    counts: new Map([
      ['events by phase', tally(events.map(({ phase }) => phase))],
      ['events by category', tally(events.map(({ category }) => category))],
      ['events by status', tally(events.map(({ status }) => `${status.basis}, ${status.response}`))],
      ['claims by status', tally([...claims.values()].map(({ basis, response }) => `${basis}, ${response}`))],
      ['checks by verdict', tally(dossier.checks.map(({ verdict }) => verdict))],
      ['sources by host', tally(citedSources(dossier).map(({ url }) => hostOf(url)))],
    ]),
    singleSource: singleSource.map(({ id }) => id),
  }
}
