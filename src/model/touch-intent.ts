/** What a finger on a card wants: to lift the sheet, to swipe to another event, or to scroll. */
import type { Detent } from './detents.ts'

export type Intent = 'sheet' | 'swipe' | 'scroll'

/** What is known of the card when a finger has moved. */
export interface Touched {
  /** Where the sheet rests; null where the card is no sheet. */
  readonly detent: Detent | null
  /** Pixels that the text is scrolled by. */
  readonly scrolled: number
  /** Whether the finger lies on the grip or the head of the card. */
  readonly onHead: boolean
}

/** Pixels before a finger is said to move at all. */
const slop = 4
/** How many times farther aside than along a swipe must go. */
const aside = 1.5

/**
 * The sheet is lifted where it can rise and lowered where the text is at its top; everywhere else the text scrolls, so
 * that neither holds the other. Null while the finger has hardly moved.
 * @param across pixels to the right
 * @param down pixels downward
 */
export const intentOf = (across: number, down: number, { detent, scrolled, onHead }: Touched): Intent | null => {
  if (Math.max(Math.abs(across), Math.abs(down)) < slop) return null
  if (Math.abs(across) > aside * Math.abs(down)) return 'swipe'
  if (detent === null) return 'scroll'
  if (onHead) return 'sheet'
  if (scrolled > 0) return 'scroll'
  return down > 0 || detent !== 'full' ? 'sheet' : 'scroll'
}
