/** Tabs, the article's claims, the events of the time window: which is current, which is in front, which lies outside. */
import { overlaps } from '../../model/span.ts'
import { eventOf, type Story } from '../../model/story.ts'
import type { Panel, State } from '../../store/state.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { reveal } from './reveal.ts'

const setCurrent = (element: Element, current: boolean): void => {
  if (current) element.setAttribute('aria-current', 'true')
  else element.removeAttribute('aria-current')
}

const tabList = (root: HTMLElement, store: Store): Dispose => {
  const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')]
  const { show } = store.getState()
  const panelOf = (tab: HTMLElement): Panel => tab.dataset.panel as Panel
  const draw = (panel: Panel): void => {
    if (panel === 'map') return
    for (const tab of tabs) {
      const selected = panelOf(tab) === panel
      tab.setAttribute('aria-selected', String(selected))
      tab.tabIndex = selected ? 0 : -1
      const section = root.querySelector<HTMLElement>(`#panel-${panelOf(tab)}`)
      if (section) section.hidden = !selected
    }
  }
  const step = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(event.target as HTMLElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    const tab = at < 0 || to === undefined ? undefined : tabs.at(to % tabs.length)
    if (!tab) return
    event.preventDefault()
    show(panelOf(tab))
    tab.focus()
  }
  draw('article')
  return all(
    watch(store, (state) => state.panel, draw),
    ...tabs.flatMap((tab) => [on(tab, 'click', () => show(panelOf(tab))), on(tab, 'keydown', step)]),
    () => {
      for (const section of root.querySelectorAll<HTMLElement>('[role=tabpanel]')) section.hidden = false
    },
  )
}

const currentOf = ({ claim, selected }: State): string => `${claim ?? ''} ${selected ?? ''}`

const passages = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-claim]')]
  const eventsOf = new Map(story.passages.map(({ claim, events }) => [claim, events]))
  const draw = (): void => {
    const { claim, selected } = store.getState()
    const lead = claim === null ? eventOf(story, selected)?.claims[0] : undefined
    const isLinked = (own: string): boolean =>
      claim === null && selected !== null && !!eventsOf.get(own)?.includes(selected)
    for (const link of links) {
      const own = link.dataset.claim ?? ''
      setCurrent(link, own === claim)
      if (isLinked(own)) link.dataset.linked = own === lead ? 'lead' : 'other'
      else delete link.dataset.linked
    }
    const telling = [claim, lead].flatMap((id) => links.find(({ dataset }) => id != null && dataset.claim === id) ?? [])
    const shown = telling[0] ?? links.find(({ dataset }) => dataset.linked)
    if (shown) reveal(shown)
  }
  const choose = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-claim]') : null
    if (!link?.dataset.claim) return
    event.preventDefault()
    store.getState().chooseClaim(link.dataset.claim)
  }
  return all(watch(store, currentOf, draw), on(root, 'click', choose))
}

const events = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const { hover } = store.getState()
  const rows = new Map([...root.querySelectorAll<HTMLElement>('li[data-event]')].map((row) => [row.dataset.event, row]))
  const empty = root.querySelector<HTMLElement>('.empty-window')
  const draw = (window: State['window']): void => {
    let inside = 0
    for (const event of story.events) {
      const within = overlaps(event.when, window)
      if (within) inside += 1
      const row = rows.get(event.id)
      if (row) row.hidden = !within
    }
    for (const phase of root.querySelectorAll<HTMLElement>('.phase')) {
      const left = phase.querySelectorAll('li:not([hidden])').length
      phase.hidden = left === 0
      const count = phase.querySelector('.count')
      if (count) count.textContent = String(left)
    }
    if (empty) empty.hidden = inside > 0
  }
  const mark = (attribute: string) => (now: string | null, before: string | null) => {
    const link = (id: string | null): Element | null =>
      id === null ? null : (rows.get(id)?.querySelector('a') ?? null)
    if (attribute === 'current') {
      const [old, fresh] = [link(before), link(now)]
      if (old) setCurrent(old, false)
      if (fresh) setCurrent(fresh, true)
      if (fresh) reveal(fresh)
    } else {
      link(before)?.removeAttribute('data-hovered')
      link(now)?.setAttribute('data-hovered', '')
    }
  }
  const idOf = (event: Event): string | null =>
    (event.target instanceof Element && event.target.closest<HTMLElement>('li[data-event]')?.dataset.event) || null
  return all(
    watch(store, (state) => state.window, draw),
    watch(store, (state) => state.selected, mark('current')),
    watch(store, (state) => state.hovered, mark('hovered')),
    ...(['pointerover', 'focusin'] as const).map((kind) => on(root, kind, (event) => hover(idOf(event)))),
    ...(['pointerleave', 'focusout'] as const).map((kind) => on(root, kind, () => hover(null))),
    on(root, 'click', (event) => {
      if (event.target instanceof Element && event.target.closest('[data-action=all]'))
        store.getState().setWindow({ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY })
    }),
    () => {
      for (const row of root.querySelectorAll<HTMLElement>('.phase, li[data-event]')) row.hidden = false
    },
  )
}

/** `root` is the rail. */
export const railView = (root: HTMLElement, story: Story, store: Store): Dispose =>
  all(tabList(root, store), passages(root, story, store), events(root, story, store))
