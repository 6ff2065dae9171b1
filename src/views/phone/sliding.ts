/** The card that goes aside under a finger, and the next one that comes in its place. */
import { rightToLeft } from '../../model/language.ts'
import { sightOf } from '../../model/sight.ts'
import type { Story, StoryEvent } from '../../model/story.ts'
import { swiped } from '../../model/swipe.ts'
import { neighbour } from '../../model/window-steps-events.ts'
import type { Store } from '../../store/store.ts'

export interface Slide {
  /** The finger is so many pixels to the right of where it landed. */
  hold(across: number): void
  /** The finger is gone; `velocity` in pixels per millisecond to the right. */
  release(across: number, velocity: number): void
  /** It was no swipe after all. */
  back(): void
}

const milliseconds = 200
const gently = 'cubic-bezier(.2, .7, .2, 1)'
/** How much of a way that leads nowhere the card still goes, and from how far the next one comes, in pixels. */
const reluctance = 0.25
const arrival = 64

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** `root` holds the cards, of which one is shown; steps lead through every event in sight, in or out of the window. */
export const sliding = (root: HTMLElement, story: Story, store: Store): Slide => {
  const front = (): HTMLElement | null => root.querySelector('.card:not([hidden])')
  const next = (direction: 1 | -1): StoryEvent | undefined => {
    const state = store.getState()
    return neighbour(sightOf(story, state).seen, story.extent, state.selected, direction)
  }
  const come = (card: HTMLElement | null, from: number, faint: boolean): void => {
    if (card) card.style.translate = ''
    if (isStill() || from === 0) return
    card?.animate([{ translate: `${from}px 0`, ...(faint ? { opacity: 0 } : {}) }, {}], {
      duration: milliseconds,
      easing: gently,
    })
  }
  let place = 0
  return {
    hold: (across) => {
      const leads = next(across < 0 === rightToLeft ? -1 : 1)
      place = leads ? across : across * reluctance
      const card = front()
      if (card && !isStill()) card.style.translate = `${place}px 0`
    },
    release: (across, velocity) => {
      const old = front()
      const direction = swiped(across, velocity, root.clientWidth, rightToLeft)
      const event = direction === 0 ? undefined : next(direction)
      if (!event) return come(old, place, false)
      if (old) old.style.translate = ''
      store.getState().select(event.id)
      come(front(), across < 0 ? arrival : -arrival, true)
    },
    back: () => come(front(), place, false),
  }
}
