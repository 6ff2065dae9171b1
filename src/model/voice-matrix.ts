/** Who says what: every statement by who makes it, and the contested claims as a table of actors and claims. */
import type { Dossier } from './dossier.ts'
import { saidFrom } from './history.ts'
import { byAlphabet } from './language.ts'
import type { Actor, Claim, Statement } from './records.ts'
import { noCountry } from './words/voices-page.ts'

/** In the order in which they are told; none weighs more than another. */
export const positions = ['says', 'denies', 'unconfirmed'] as const
export type Position = (typeof positions)[number]

export interface Spoken {
  readonly claim: Claim
  readonly position: Position
  readonly statement: Statement
}

type Sides = Pick<Dossier, 'claims'>

const sides = { says: 'saidBy', denies: 'deniedBy', unconfirmed: 'notConfirmedBy' } as const

/** Every statement of the story, claim by claim. */
export const spokenIn = ({ claims }: Sides): Spoken[] =>
  [...claims.values()].flatMap((claim) =>
    positions.flatMap((position) => claim[sides[position]].map((statement) => ({ claim, position, statement }))),
  )

/** Claims that somebody makes and somebody denies, in order of the day on which they were first made. */
export const contestedClaims = ({ claims }: Sides): Claim[] => {
  const begun = ({ saidBy }: Claim): number => Math.min(...saidBy.map(({ on }) => saidFrom(on)))
  return [...claims.values()]
    .filter(({ saidBy, deniedBy }) => saidBy.length > 0 && deniedBy.length > 0)
    .sort((a, b) => begun(a) - begun(b) || (a.id < b.id ? -1 : 1))
}

export interface SpeakerGroup {
  /** A country, or "No one country". */
  readonly name: string
  /** By alphabet. */
  readonly actors: readonly Actor[]
}

const elsewhere = noCountry

/** The actors with this many ids, by country; countries and names by alphabet, who has no country last. */
export const speakerGroups = ({ actors }: Pick<Dossier, 'actors'>, ids: Iterable<string>): SpeakerGroup[] => {
  const speaking = [...new Set(ids)].flatMap((id) => actors.get(id) ?? [])
  const countryOf = ({ country, kind, name }: Actor): string => country ?? (kind === 'state' ? name : elsewhere)
  const names = [...new Set(speaking.map(countryOf))].sort(
    (a, b) => Number(a === elsewhere) - Number(b === elsewhere) || byAlphabet(a, b),
  )
  return names.map((name) => ({
    name,
    actors: speaking.filter((actor) => countryOf(actor) === name).sort((a, b) => byAlphabet(a.name, b.name)),
  }))
}

/** What each actor holds of each claim: positions by actor, then claim; an actor may hold several. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Position>>>

/** The matrix of the claims given. */
export const matrixOf = (claims: readonly Claim[]): Matrix => {
  const matrix = new Map<string, Map<string, Set<Position>>>()
  for (const { claim, position, statement } of spokenIn({ claims: new Map(claims.map((it) => [it.id, it])) })) {
    const row = matrix.get(statement.by) ?? new Map<string, Set<Position>>()
    matrix.set(statement.by, row.set(claim.id, (row.get(claim.id) ?? new Set()).add(position)))
  }
  return matrix
}
