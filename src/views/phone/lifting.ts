/** The sheet under a hand: it follows, and rests at a detent when it is let go. */
import { type Detent, type Heights, heldHeight, restingDetent } from '../../model/detents.ts'
import type { Store } from '../../store/store.ts'

/** What a hand moves: the section of the cards, and the strip that rides on a sheet as far as half its way. */
export interface Ground {
  readonly cards: HTMLElement
  readonly strip: HTMLElement
}

export interface Sheet {
  /** Where it rests; null where the card is no sheet. */
  detent(): Detent | null
  /** A hand takes it. */
  take(): void
  /** The hand is so many pixels above where it took it. */
  hold(up: number): void
  /** The hand is gone; `velocity` in pixels per millisecond, positive upward. */
  release(velocity: number): void
}

/** The style sheet says how high each detent is; `data-held` on the cards says that a hand has them. */
export const lifting = ({ cards, strip }: Ground, store: Store): Sheet => {
  let heights: Heights = { peek: 0, half: 0, full: 0 }
  let from = 0
  let height = 0
  const measured = (): Heights => {
    const style = getComputedStyle(cards)
    const pixels = (detent: Detent): number => Number.parseFloat(style.getPropertyValue(`--${detent}`)) || 0
    return { peek: pixels('peek'), half: pixels('half'), full: pixels('full') }
  }
  return {
    detent: () => (measured().full > 0 ? store.getState().sheet : null),
    take: () => {
      heights = measured()
      from = cards.clientHeight
      height = from
      cards.dataset.held = ''
    },
    hold: (up) => {
      height = heldHeight(heights, from, up)
      cards.style.height = `${height}px`
      strip.style.translate = `0 ${-Math.min(height, heights.half)}px`
    },
    release: (velocity) => {
      delete cards.dataset.held
      cards.style.height = ''
      strip.style.translate = ''
      store.getState().lift(restingDetent(heights, height, velocity))
    },
  }
}
