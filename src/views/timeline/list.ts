/**
 * The list of events over their glyphs: what keyboards and screen readers meet. One of its links is in the tab order. The
 * page holds a row for each event of a small story; of a large one, and over bins, the rows are filled as they are needed.
 */

import { alongLine } from '../../model/language.ts'
import type { Story } from '../../model/story.ts'
import type { Bin } from '../../model/timeline-bins.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on } from '../../store/watch.ts'
import { type Row, rowsOf } from './rows.ts'
import type { Scene } from './scene.ts'

export interface EventList {
  draw(scene: Scene): void
  readonly dispose: Dispose
}

/** `enter` is called with the bin whose row was chosen. */
export const eventList = (root: HTMLElement, story: Story, store: Store, enter: (bin: Bin) => void): EventList => {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-event]')]
  const own = links.map((link) => ({
    event: link.dataset.event,
    words: link.ariaLabel,
    href: link.getAttribute('href'),
  }))
  const whole = links.length >= story.events.length
  const shownRows = new Map<HTMLAnchorElement, Row>()
  const keys = new Map<HTMLAnchorElement, string>()
  let current: HTMLAnchorElement | undefined

  const shown = (): HTMLAnchorElement[] => links.filter((link) => shownRows.has(link))
  const setCurrent = (link: HTMLAnchorElement | undefined): void => {
    if (current) current.tabIndex = -1
    if (link) link.tabIndex = 0
    current = link
  }
  for (const link of links) link.tabIndex = -1

  const step = (event: KeyboardEvent): void => {
    const inside = shown()
    const at = inside.indexOf(event.target as HTMLAnchorElement)
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: inside.length - 1,
    }[alongLine(event.key)]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    inside[Math.max(0, Math.min(inside.length - 1, to))]?.focus()
  }

  const focused = (event: FocusEvent): void => {
    const link = links.find((it) => it === event.target)
    if (!link) return
    setCurrent(link)
    store.getState().hover(shownRows.get(link)?.event ?? null)
  }
  const chosenRow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const bin = link && shownRows.get(link)?.bin
    if (!bin || event.detail !== 0) return
    event.preventDefault()
    enter(bin)
  }

  const name = (link: HTMLAnchorElement, { event, words }: Row): void => {
    if (event === null) delete link.dataset.event
    else link.dataset.event = event
    link.setAttribute('href', event === null ? '#timeline' : `#${event}`)
    link.ariaLabel = words
  }
  const fill = (link: HTMLAnchorElement, row: Row | null): void => {
    const item = link.parentElement
    const key = row ? `${row.words} ${row.x.toFixed(1)} ${row.y.toFixed(1)}` : ''
    if (row) shownRows.set(link, row)
    else shownRows.delete(link)
    if (!item || keys.get(link) === key) return
    keys.set(link, key)
    item.hidden = !row
    if (!row) return
    if (link.dataset.event !== row.event || link.ariaLabel !== row.words) name(link, row)
    item.style.setProperty('--x', `${row.x.toFixed(1)}px`)
    item.style.setProperty('--y', `${row.y.toFixed(1)}px`)
  }

  let chosen: string | null = null
  const draw = (scene: Scene): void => {
    const { selected } = scene
    const active = root.ownerDocument.activeElement
    const rows = rowsOf(story, scene, whole)
    links.forEach((link, index) => {
      fill(link, rows[index] ?? null)
      const isChosen = selected !== null && link.dataset.event === selected
      if (isChosen) link.setAttribute('aria-current', 'true')
      else if (link.ariaCurrent !== null) link.removeAttribute('aria-current')
    })
    const inside = shown()
    const ofChosen = inside.find((link) => link.dataset.event === selected)
    const keep = current && shownRows.has(current) ? current : undefined
    const next = (selected !== chosen ? ofChosen : undefined) ?? keep ?? ofChosen ?? inside[0]
    chosen = selected
    if (next !== current) setCurrent(next)
    // The window has left the link that had the focus behind: a hidden element would drop it.
    if (active instanceof HTMLAnchorElement && links.includes(active) && !shownRows.has(active)) next?.focus()
  }

  return {
    draw,
    dispose: all(
      on(root, 'keydown', step),
      on(root, 'focusin', focused),
      on(root, 'focusout', () => store.getState().hover(null)),
      on(root, 'click', chosenRow),
      () => {
        links.forEach((link, index) => {
          const { event = '', words, href } = own[index] ?? {}
          link.removeAttribute('tabindex')
          link.dataset.event = event
          link.setAttribute('href', href ?? '')
          link.ariaLabel = words ?? null
          if (link.parentElement) link.parentElement.hidden = false
        })
      },
    ),
  }
}
