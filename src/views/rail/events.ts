/** The events of the time window as a list: which there are, which is current, which is pointed at. */
import { sightOf } from '../../model/sight.ts'
import { always } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { type FrameClock, watchFrames } from '../../store/frames.ts'
import { sliceOf } from '../../store/slice.ts'
import type { State } from '../../store/state.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { setCurrent } from './current.ts'
import { revealLater } from './reveal.ts'
import { partRows, wholeRows } from './rows.ts'

const attributes = { current: 'aria-current', hovered: 'data-hovered' } as const

/** `root` is the rail; its list follows the window at most once in a frame. */
export const events = (root: HTMLElement, story: Story, store: Store, clock?: FrameClock): Dispose => {
  const { hover } = store.getState()
  const count = root.querySelectorAll('li[data-event]').length
  const pager = root.querySelector<HTMLElement>('.event-pager')
  const parts = count < story.events.length ? partRows(root, pager) : null
  const rows = parts ?? wholeRows(root, story)
  const empty = root.querySelector<HTMLElement>('.empty-window')
  const marked: Partial<Record<keyof typeof attributes, Element>> = {}

  const linkOf = (id: string | null): Element | null => rows.rowOf(id)?.querySelector('a') ?? null
  const mark = (sort: keyof typeof attributes, link: Element | null): void => {
    marked[sort]?.removeAttribute(attributes[sort])
    delete marked[sort]
    if (!link) return
    marked[sort] = link
    if (sort === 'current') setCurrent(link, true)
    else link.setAttribute(attributes.hovered, '')
  }
  const choose = (now: string | null, seen = true): void => {
    const link = linkOf(now)
    mark('current', link)
    if (link && seen) revealLater(link)
  }
  /** Pointing never turns to another part of the list: only an event that has its row is marked. */
  const point = (now: string | null): void => mark('hovered', rows.seen(now)?.querySelector('a') ?? null)
  const draw = (state: Pick<State, 'window' | 'filter' | 'known'>): void => {
    const inside = rows.draw(state.window, sightOf(story, state))
    if (empty) empty.hidden = inside > 0
    if (parts) choose(store.getState().selected, false)
  }
  const turn = (by: 1 | -1): void => {
    parts?.turn(by)
    mark('current', rows.seen(store.getState().selected)?.querySelector('a') ?? null)
    const first = root.querySelector('li[data-event]:not([hidden])')
    if (first) revealLater(first)
  }
  const idOf = (event: Event): string | null =>
    (event.target instanceof Element && event.target.closest<HTMLElement>('li[data-event]')?.dataset.event) || null
  const act = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null
    if (button?.dataset.action === 'all') store.getState().setWindow(always)
    else if (button?.dataset.action === 'earlier-events') turn(-1)
    else if (button?.dataset.action === 'later-events') turn(1)
  }
  return all(
    watchFrames(store, sliceOf('window', 'filter', 'known'), draw, clock),
    watch(
      store,
      (state) => state.selected,
      (selected) => choose(selected),
    ),
    watch(store, (state) => state.hovered, point),
    ...(['pointerover', 'focusin'] as const).map((kind) => on(root, kind, (event) => hover(idOf(event)))),
    ...(['pointerleave', 'focusout'] as const).map((kind) => on(root, kind, () => hover(null))),
    on(root, 'click', act),
    () => {
      for (const row of root.querySelectorAll<HTMLElement>('.phase, li[data-event]')) row.hidden = false
    },
  )
}
