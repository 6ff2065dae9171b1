/** Who stands behind the leading claim of an event, as one of a few lanes. */

import { byAlphabet } from './language.ts'
import type { Actor, Claim } from './records.ts'
import type { StoryVoice, VoiceId } from './story.ts'
import { voices } from './words/lanes.ts'

/** So many states have a lane of their own: those with most statements in the leading claims. */
const ownLanes = 2

const elsewhere: readonly StoryVoice[] = [
  { id: 'states', name: voices.states },
  { id: 'public', name: voices.public },
  { id: 'article', name: voices.article },
  { id: 'record', name: voices.record },
]

/** People who hold no office of the country they belong to. */
const withoutOffice = /\b(academic|analyst|author|historian|journalist|owner|researcher|scholar)\b/i

/** The country whose state speaks through this actor; undefined for media, firms, groups and people without office. */
export const stateOf = ({ kind, country, role, name }: Actor): string | undefined => {
  if (kind === 'state') return country ?? name
  if (kind === 'institution') return country ?? 'international'
  return kind === 'person' && country !== undefined && !withoutOffice.test(role ?? '') ? country : undefined
}

/** What decides over lanes: the actors, and the article, which speaks through its own words alone. */
export interface Speakers {
  readonly actors: ReadonlyMap<string, Actor>
  /** Source of the article. */
  readonly article: string
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z]+/g, '-')
    .toLowerCase()

/**
 * The lanes from top to bottom: the states that speak most often, by alphabet, then everyone else. Who has a lane is
 * counted, never chosen.
 */
export const voiceLanes = (
  claims: readonly Pick<Claim, 'saidBy' | 'deniedBy' | 'notConfirmedBy'>[],
  { actors }: Speakers,
): StoryVoice[] => {
  const counts = new Map<string, number>()
  for (const { by } of claims.flatMap(({ saidBy, deniedBy, notConfirmedBy }) => [
    ...saidBy,
    ...deniedBy,
    ...notConfirmedBy,
  ])) {
    const actor = actors.get(by)
    const state = actor && stateOf(actor)
    if (state !== undefined && state !== 'international') counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  const most = [...counts].sort(([a, many], [b, few]) => few - many || byAlphabet(a, b)).slice(0, ownLanes)
  const own = most.map(([state]) => ({ id: slug(state), name: state })).sort((a, b) => byAlphabet(a.name, b.name))
  return [...own, ...elsewhere]
}

/**
 * The lane of a leading claim. States speak before others; several states that say the same are no single voice, and
 * neither is what is on record and confirmed or said by nobody. Where no state speaks, the first voice counts.
 */
export const voiceLane = (
  { saidBy, basis, response }: Pick<Claim, 'saidBy' | 'basis' | 'response'>,
  { actors, article }: Speakers,
  lanes: readonly StoryVoice[],
): VoiceId => {
  const [first] = saidBy
  const states = new Set(
    saidBy.flatMap(({ by }) => {
      const actor = actors.get(by)
      return (actor && stateOf(actor)) ?? []
    }),
  )
  const [state] = states
  if (!first || states.size > 1) return 'record'
  if (state !== undefined) return lanes.some(({ id }) => id === slug(state)) ? slug(state) : 'states'
  if (basis === 'documented' && response === 'confirmed' && saidBy.length > 1) return 'record'
  return first.source === article && actors.get(first.by)?.kind === 'media' ? 'article' : 'public'
}
