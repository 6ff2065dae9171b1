/** What a page in a frame has beside the views of the whole page: the short card that unfolds, the way out, full screen. */
import { formatLink } from '../../model/link.ts'
import type { Story } from '../../model/story.ts'
import { enlarge, fold, reduce, unfold } from '../../model/words/embedded.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, follow, on } from '../../store/watch.ts'
import { gestureHint } from './gesture-hint.ts'
import { outward } from './outward.ts'

/** The whole card lies over the map when it is asked for; every newly chosen event begins short. */
const unfolding = (root: HTMLElement, store: Store): Dispose => {
  const button = root.querySelector<HTMLElement>('[data-action=unfold]')
  const set = (open: boolean): void => {
    if (open) root.dataset.unfolded = ''
    else delete root.dataset.unfolded
    button?.setAttribute('aria-expanded', String(open))
    const words = button?.querySelector('span')
    if (words) words.textContent = open ? fold : unfold
    if (!open) root.querySelector('.card:not([hidden]) .card-body')?.scrollTo({ top: 0 })
  }
  if (!button) return () => {}
  return all(
    on(button, 'click', () => set(root.dataset.unfolded === undefined)),
    on(root, 'click', ({ target }) => {
      const card = target instanceof Element && !target.closest('a, button, summary') && target.closest('.card')
      if (card && root.dataset.unfolded === undefined && getSelection()?.type !== 'Range') set(true)
    }),
    on(root, 'keydown', (event) => {
      if (event.key !== 'Escape' || root.dataset.unfolded === undefined) return
      event.preventDefault()
      set(false)
    }),
    follow(
      store,
      ({ selected }) => selected === null,
      (none) => {
        if (none) set(false)
      },
    ),
  )
}

/** The way to the whole page leads to the same view of it. */
const wayOut = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const link = root.querySelector<HTMLAnchorElement>('.full-map')
  const top = link?.getAttribute('href') ?? ''
  const write = (): void => link?.setAttribute('href', top + formatLink(story, store.getState()))
  write()
  return store.subscribe(write)
}

/** In full screen nothing scrolls but the map. */
const fullScreen = (root: HTMLElement): Dispose => {
  const page = root.ownerDocument
  const button = root.querySelector<HTMLElement>('[data-action=enlarge]')
  const map = root.querySelector<HTMLElement>('#map')
  const isModest = root.dataset.framed !== undefined
  const draw = (): void => {
    const isFull = page.fullscreenElement !== null
    if (map) map.dataset.gestures = isModest && !isFull ? 'cooperative' : 'all'
    const words = isFull ? reduce : enlarge
    button?.setAttribute('aria-label', words)
    button?.setAttribute('title', words)
  }
  draw()
  if (!button || !page.fullscreenEnabled) return () => {}
  button.hidden = false
  return all(
    on(page, 'fullscreenchange', draw),
    on(button, 'click', () => {
      const going = page.fullscreenElement ? page.exitFullscreen() : root.requestFullscreen()
      going.catch(() => {})
    }),
  )
}

/** `root` is `<html>`; `blocked` is told of links that the page around does not let open. */
export const embeddedView = (
  root: HTMLElement,
  story: Story,
  store: Store,
  blocked: (href: string, label: string) => void,
): Dispose =>
  all(unfolding(root, store), wayOut(root, story, store), fullScreen(root), gestureHint(root), outward(root, blocked))
