/** Fingers on the cards: one lifts the sheet, swipes or scrolls, and what it wants is settled when it first moves. */
import { type Intent, intentOf } from '../../model/touch-intent.ts'
import { all, type Dispose, on } from '../../store/watch.ts'
import type { Sheet } from './lifting.ts'
import type { Slide } from './sliding.ts'
import { trail } from './trail.ts'

/** Pixels at both sides of the screen that belong to the browser's own way back. */
const edge = 16

/** Whether the finger lies in something that itself scrolls aside, such as a wide table. */
const scrollsAside = (target: Element, root: Element): boolean => {
  for (let at: Element | null = target; at && at !== root; at = at.parentElement) {
    if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true
  }
  return false
}

/** `root` holds the cards. Vertical scrolling is the browser's wherever the text scrolls. */
export const touches = (root: HTMLElement, sheet: Sheet, slide: Slide): Dispose => {
  const way = trail()
  let intent: Intent | null = 'scroll'
  let start: Element | null = null
  let atEdge = false
  const land = (event: TouchEvent): void => {
    const [touch] = event.touches
    const { target } = event
    if (event.touches.length > 1) leave(event)
    if (event.touches.length > 1 || !touch || !(target instanceof Element)) return
    start = target
    atEdge = touch.clientX < edge || touch.clientX > innerWidth - edge
    intent = getSelection()?.type === 'Range' ? 'scroll' : null
    way.begin(touch.clientX, touch.clientY, event.timeStamp)
  }
  const settle = (): Intent | null => {
    const body = start?.closest('.card-body')
    const wanted = intentOf(way.gone('x'), way.gone('y'), {
      detent: sheet.detent(),
      scrolled: body?.scrollTop ?? 0,
      onHead: !!start?.closest('.sheet-grip, .status, h2'),
    })
    return wanted === 'swipe' && (atEdge || (start && scrollsAside(start, root))) ? 'scroll' : wanted
  }
  const move = (event: TouchEvent): void => {
    const [touch] = event.touches
    if (!touch || intent === 'scroll') return
    way.go(touch.clientX, touch.clientY, event.timeStamp)
    if (intent === null) {
      intent = event.cancelable ? settle() : 'scroll'
      if (intent === 'sheet') sheet.take()
    }
    if (intent === null || intent === 'scroll') return
    event.preventDefault()
    if (intent === 'sheet') sheet.hold(-way.gone('y'))
    else slide.hold(way.gone('x'))
  }
  const leave = (event: TouchEvent): void => {
    const thrown = event.type === 'touchend'
    if (intent === 'sheet') sheet.release(thrown ? -way.velocity('y', event.timeStamp) : 0)
    if (intent === 'swipe' && thrown) slide.release(way.gone('x'), way.velocity('x', event.timeStamp))
    if (intent === 'swipe' && !thrown) slide.back()
    intent = 'scroll'
  }
  return all(
    on(root, 'touchstart', land, { passive: true }),
    on(root, 'touchmove', move, { passive: false }),
    on(root, 'touchend', leave),
    on(root, 'touchcancel', leave),
  )
}
