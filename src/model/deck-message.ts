/** What slide and console tell each other, and nobody else: plain JSON, every field checked, anything else ignored. */
import { colours, type Deck, type DeckAction, plainActions, pointers, screens, votes } from './deck.ts'
import { veilNames } from './veil.ts'

/** The version of these messages; a window of another version is a stranger. */
const version = 1

/** The console greets, and says what it knows; the slide answers with the deck; either says goodbye. */
export type DeckMessage =
  | { readonly say: 'hello'; readonly deck: Deck | null }
  | { readonly say: 'deck'; readonly deck: Deck }
  | { readonly say: 'do'; readonly action: DeckAction }
  | { readonly say: 'bye' }

/** Who speaks: the story, so that two stories of one host do not mix, and the window. */
export interface Speaker {
  readonly story: string
  readonly role: 'slide' | 'console'
  /** One of its own for each time a window is opened. */
  readonly window: string
}

/** A message on its way; `to` is the window it is meant for, empty for whoever hears it. */
export type Letter = { readonly araxes: typeof version; readonly to: string } & Speaker & DeckMessage

export const letterOf = (from: Speaker, message: DeckMessage, to = ''): Letter => ({
  araxes: version,
  ...from,
  to,
  ...message,
})

type Unknown = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Not a number alone: one that is a time. */
const isInstant = (value: unknown): value is number =>
  typeof value === 'number' && !Number.isNaN(new Date(value).getTime())
const isOneOf = (values: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && values.includes(value)
const areAll = (values: readonly string[], list: unknown): boolean =>
  Array.isArray(list) && list.length <= 10_000 && list.every((each) => isOneOf(values, each))
const isStep = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 999

const areVeils = (value: unknown): boolean =>
  isRecord(value) && areAll(veilNames, value.opens) && areAll(veilNames, value.shown)

const areClocks = (value: unknown): boolean =>
  isRecord(value) &&
  isInstant(value.since) &&
  isInstant(value.stepSince) &&
  (value.pausedAt === null || isInstant(value.pausedAt))

const isTally = (value: unknown): boolean =>
  isRecord(value) && Object.entries(value).every(([step, given]) => /^[1-9]\d{0,2}$/.test(step) && areAll(votes, given))

const isDigits = (value: unknown): boolean => typeof value === 'string' && /^\d{0,3}$/.test(value)

/** Whether it is a deck, whoever sent it. */
export const isDeck = (value: unknown): value is Deck =>
  isRecord(value) &&
  isStep(value.step) &&
  isStep(value.steps) &&
  value.step <= value.steps &&
  isOneOf(screens, value.screen) &&
  isOneOf(pointers, value.pointer) &&
  isOneOf(colours, value.colours) &&
  typeof value.question === 'boolean' &&
  typeof value.clock === 'boolean' &&
  typeof value.notes === 'boolean' &&
  (value.typed === null || isDigits(value.typed)) &&
  areVeils(value.veils) &&
  isTally(value.tally) &&
  areClocks(value.clocks)

/** Whether it is an action, whoever sent it. */
export const isAction = (value: unknown): value is DeckAction => {
  if (!isRecord(value)) return false
  switch (value.do) {
    case 'go':
      return isStep(value.step)
    case 'type':
      return isDigits(value.digit) && String(value.digit).length <= 1
    case 'cover':
      return isOneOf(screens, value.screen)
    case 'point':
      return isOneOf(pointers, value.pointer)
    case 'turn':
    case 'lift':
      return isOneOf(veilNames, value.veil)
    case 'vote':
      return isOneOf(votes, value.vote)
    default:
      return isOneOf(plainActions, value.do)
  }
}

const isMessage = (value: Unknown): boolean => {
  switch (value.say) {
    case 'hello':
      return value.deck === null || isDeck(value.deck)
    case 'deck':
      return isDeck(value.deck)
    case 'do':
      return isAction(value.action)
    default:
      return value.say === 'bye'
  }
}

/** The letter, if it is one of this story from the other role to this window or to any; null for everything else. Never throws. */
export const letterIn = (data: unknown, me: Speaker): Letter | null => {
  if (!isRecord(data) || data.araxes !== version || data.story !== me.story) return null
  const other = me.role === 'slide' ? 'console' : 'slide'
  if (data.to !== '' && data.to !== me.window) return null
  if (data.role !== other || typeof data.window !== 'string' || data.window.length > 64) return null
  return isMessage(data) ? (data as unknown as Letter) : null
}
