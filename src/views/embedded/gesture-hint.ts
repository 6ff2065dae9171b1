/** A word for the hand that scrolls the page around while it is over the map: seen for a moment, never in the way. */
import { holdCommand, holdControl, twoFingers } from '../../model/words/embedded.ts'
import { all, type Dispose, on } from '../../store/watch.ts'

/** Milliseconds for which it is seen. */
const seen = 1_600
/** A finger that has moved by fewer pixels may still be a tap. */
const slop = 10

/** What came tells what to say: a wheel or a finger, not the width of the frame or the sort of machine. */
export const gestureHint = (root: HTMLElement): Dispose => {
  const map = root.querySelector<HTMLElement>('#map')
  const hint = root.querySelector<HTMLElement>('.gesture-hint')
  if (!map || !hint) return () => {}
  const wheelWords = /Mac|iP(ad|hone|od)/.test(navigator.platform) ? holdCommand : holdControl
  let timer = 0
  let start: Touch | null = null
  const say = (words: string): void => {
    if (map.dataset.gestures !== 'cooperative') return
    window.clearTimeout(timer)
    if (hint.textContent !== words) hint.textContent = words
    hint.hidden = false
    timer = window.setTimeout(hide, seen)
  }
  const hide = (): void => {
    window.clearTimeout(timer)
    hint.hidden = true
  }
  const passive = { capture: true, passive: true } as const
  return all(
    on(
      map,
      'wheel',
      ({ ctrlKey, metaKey }) => {
        if (ctrlKey || metaKey) hide()
        else say(wheelWords)
      },
      passive,
    ),
    on(
      map,
      'touchstart',
      ({ touches }) => {
        start = touches.length === 1 ? (touches[0] ?? null) : null
        if (touches.length > 1) hide()
      },
      passive,
    ),
    on(
      map,
      'touchmove',
      ({ touches }) => {
        const [touch] = touches
        if (!start || !touch || touches.length > 1) return
        if (Math.hypot(touch.clientX - start.clientX, touch.clientY - start.clientY) > slop) say(twoFingers)
      },
      passive,
    ),
    hide,
  )
}
