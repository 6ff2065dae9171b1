/** The list of events over their glyphs: what keyboards and screen readers meet. One of its links is in the tab order. */
import type { Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on } from '../../store/watch.ts'
import type { Scene } from './scene.ts'

export interface EventList {
  draw(scene: Scene): void
  readonly dispose: Dispose
}

export const eventList = (root: HTMLElement, story: Story, store: Store): EventList => {
  const links = new Map(
    [...root.querySelectorAll<HTMLAnchorElement>('a[data-event]')].map((link) => [link.dataset.event ?? '', link]),
  )
  const inOrder = story.events.flatMap(({ id }) => links.get(id) ?? [])
  let current: HTMLAnchorElement | undefined

  const shown = (): HTMLAnchorElement[] => inOrder.filter((link) => !link.parentElement?.hidden)
  const setCurrent = (link: HTMLAnchorElement | undefined): void => {
    for (const other of inOrder) other.tabIndex = other === link ? 0 : -1
    current = link
  }

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
    }[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    inside[Math.max(0, Math.min(inside.length - 1, to))]?.focus()
  }

  const focused = (event: FocusEvent): void => {
    const link = inOrder.find((it) => it === event.target)
    if (!link) return
    setCurrent(link)
    store.getState().hover(link.dataset.event ?? null)
  }

  const places = new Map<HTMLElement, string>()
  let chosen: string | null = null
  const draw = ({ layout, selected }: Scene): void => {
    const marks = new Map(layout.marks.map((mark) => [mark.id, mark]))
    const active = root.ownerDocument.activeElement
    for (const [id, link] of links) {
      const item = link.parentElement
      const mark = marks.get(id)
      if (!item) continue
      const place = mark ? `${mark.x.toFixed(1)}px ${mark.y.toFixed(1)}px` : ''
      if (places.get(item) !== place) {
        places.set(item, place)
        item.hidden = !mark
        const [x = '', y = ''] = place.split(' ')
        item.style.setProperty('--x', x)
        item.style.setProperty('--y', y)
      }
      if (id === selected) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
    const inside = shown()
    const choice = selected !== chosen ? inside.find((link) => link.dataset.event === selected) : undefined
    chosen = selected
    const keep = current && inside.includes(current) ? current : undefined
    const next = choice ?? keep ?? inside.find((link) => link.dataset.event === selected) ?? inside[0]
    if (next !== current) setCurrent(next)
    // The window has left the link that had the focus behind: a hidden element would drop it.
    if (active instanceof HTMLAnchorElement && inOrder.includes(active) && !inside.includes(active)) next?.focus()
  }

  return {
    draw,
    dispose: all(
      on(root, 'keydown', step),
      on(root, 'focusin', focused),
      on(root, 'focusout', () => store.getState().hover(null)),
      () => {
        for (const link of inOrder) {
          link.removeAttribute('tabindex')
          if (link.parentElement) link.parentElement.hidden = false
        }
      },
    ),
  }
}
