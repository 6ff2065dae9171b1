/** What the speaker has done: which step, what covers it, what is hidden, what the class has said. Plain JSON, one reducer. */

import { stepNear } from './deck-step.ts'
import type { Instant } from './span.ts'
import { closed, isHidden, lifted, noVeils, turned, type VeilName, type Veils } from './veil.ts'

/** What a class can decide for. */
export const votes = ['documented', 'reported', 'alleged', 'contested'] as const
export type Vote = (typeof votes)[number]

export const screens = ['slide', 'black', 'white'] as const
export type Screen = (typeof screens)[number]

export const pointers = ['none', 'dot', 'spotlight'] as const
export type Pointer = (typeof pointers)[number]

/** Instants in UTC milliseconds; both wait while `pausedAt` is one. */
export interface Clocks {
  readonly since: Instant
  readonly stepSince: Instant
  readonly pausedAt: Instant | null
}

export const colours = ['auto', 'light', 'dark', 'contrast'] as const
export type Colours = (typeof colours)[number]

export interface Deck {
  /** Counted from 1. */
  readonly step: number
  readonly steps: number
  readonly screen: Screen
  readonly pointer: Pointer
  readonly colours: Colours
  /** Whether the slide asks the class its question; the next one does not. */
  readonly question: boolean
  /** Whether the slide shows the clock, and the notes. */
  readonly clock: boolean
  readonly notes: boolean
  /** The number that is being typed; null where none is. */
  readonly typed: string | null
  readonly veils: Veils
  /** The votes of each step in the order in which they were given, by its number; kept in memory alone. */
  readonly tally: Readonly<Record<string, readonly Vote[]>>
  readonly clocks: Clocks
}

/** Actions that need no more than their name. */
export const plainActions = [
  'next',
  'previous',
  'first',
  'last',
  'enter',
  'clear',
  'take-back',
  'colours',
  'question',
  'clock',
  'notes',
  'pause',
  'restart',
] as const

export type DeckAction =
  | { readonly do: (typeof plainActions)[number] }
  | { readonly do: 'go'; readonly step: number }
  | { readonly do: 'type'; readonly digit: string }
  | { readonly do: 'cover'; readonly screen: Screen }
  | { readonly do: 'point'; readonly pointer: Pointer }
  | { readonly do: 'turn' | 'lift'; readonly veil: VeilName }
  | { readonly do: 'vote'; readonly vote: Vote }

/** A deck at one of `steps` steps, its clocks starting `now`. */
export const newDeck = (step: number, steps: number, now: Instant): Deck => ({
  step: stepNear(step, steps),
  steps,
  screen: 'slide',
  pointer: 'none',
  colours: 'auto',
  question: false,
  clock: false,
  notes: false,
  typed: null,
  veils: noVeils,
  tally: {},
  clocks: { since: now, stepSince: now, pausedAt: null },
})

/** The votes on the step that is shown. */
export const votesOn = ({ tally, step }: Deck): readonly Vote[] => tally[step] ?? []

/** How many said what. */
export const counted = (given: readonly Vote[]): Readonly<Record<Vote, number>> => {
  const count = (vote: Vote): number => given.filter((each) => each === vote).length
  return {
    documented: count('documented'),
    reported: count('reported'),
    alleged: count('alleged'),
    contested: count('contested'),
  }
}

const mostDigits = 3

const gone = (deck: Deck, step: number, now: Instant): Deck => {
  const to = stepNear(step, deck.steps)
  const seen = { ...deck, screen: 'slide', typed: null } as const
  if (to === deck.step) return seen
  const { pausedAt } = deck.clocks
  return {
    ...seen,
    question: false,
    step: to,
    veils: closed(deck.veils),
    clocks: { ...deck.clocks, stepSince: pausedAt ?? now },
  }
}

const paused = ({ since, stepSince, pausedAt }: Clocks, now: Instant): Clocks =>
  pausedAt === null
    ? { since, stepSince, pausedAt: now }
    : { since: since + now - pausedAt, stepSince: stepSince + now - pausedAt, pausedAt: null }

const voted = (deck: Deck, given: readonly Vote[]): Deck => ({ ...deck, tally: { ...deck.tally, [deck.step]: given } })

/** The deck after an action at `now`. */
export const deckAfter = (deck: Deck, action: DeckAction, now: Instant): Deck => {
  switch (action.do) {
    case 'next':
      return gone(deck, deck.step + 1, now)
    case 'previous':
      return gone(deck, deck.step - 1, now)
    case 'first':
      return gone(deck, 1, now)
    case 'last':
      return gone(deck, deck.steps, now)
    case 'go':
      return gone(deck, action.step, now)
    case 'type':
      return { ...deck, typed: ((deck.typed ?? '') + action.digit).slice(-mostDigits) }
    case 'enter':
      return gone(deck, deck.typed ? Number(deck.typed) : deck.step + (deck.typed === null ? 1 : 0), now)
    case 'cover':
      return { ...deck, screen: deck.screen === action.screen ? 'slide' : action.screen }
    case 'point':
      return { ...deck, pointer: deck.pointer === action.pointer ? 'none' : action.pointer }
    case 'colours':
      return { ...deck, colours: colours[(colours.indexOf(deck.colours) + 1) % colours.length] ?? 'auto' }
    case 'clear':
      return { ...deck, typed: null }
    case 'turn':
      return { ...deck, veils: turned(deck.veils, action.veil) }
    case 'lift':
      return { ...deck, veils: lifted(deck.veils, action.veil) }
    case 'vote':
      return isHidden(deck.veils, 'status') ? voted(deck, [...votesOn(deck), action.vote]) : deck
    case 'take-back':
      return voted(deck, votesOn(deck).slice(0, -1))
    case 'question':
      return { ...deck, question: !deck.question }
    case 'clock':
      return { ...deck, clock: !deck.clock }
    case 'notes':
      return { ...deck, notes: !deck.notes }
    case 'pause':
      return { ...deck, clocks: paused(deck.clocks, now) }
    case 'restart':
      return { ...deck, clocks: { since: now, stepSince: now, pausedAt: deck.clocks.pausedAt === null ? null : now } }
  }
}

/** What Escape takes away first: a number, a cover, the pointer, the notes; null where nothing is left but to leave. */
export const escaped = (deck: Deck): Deck | null => {
  if (deck.typed !== null) return { ...deck, typed: null }
  if (deck.screen !== 'slide') return { ...deck, screen: 'slide' }
  if (deck.pointer !== 'none') return { ...deck, pointer: 'none' }
  return deck.notes ? { ...deck, notes: false } : null
}

/** Whole seconds since the start and since the step began. */
export const elapsed = ({ since, stepSince, pausedAt }: Clocks, now: Instant): { whole: number; step: number } => {
  const until = pausedAt ?? now
  const seconds = (from: Instant): number => Math.max(0, Math.floor((until - from) / 1000))
  return { whole: seconds(since), step: seconds(stepSince) }
}
