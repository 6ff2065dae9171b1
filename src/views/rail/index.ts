/** Tabs, the article's claims, the events of the time window: which is current, which is in front, which lies outside. */

import { alongLine } from '../../model/language.ts'
import { eventOf, type Story } from '../../model/story.ts'
import type { FrameClock } from '../../store/frames.ts'
import type { Panel, State } from '../../store/state.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { setCurrent } from './current.ts'
import { events } from './events.ts'
import { revealLater } from './reveal.ts'

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
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[alongLine(event.key)]
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
    const lead = claim === null ? eventOf(story, selected)?.lead : undefined
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
    if (shown) revealLater(shown)
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

/** `root` is the rail. */
export const railView = (root: HTMLElement, story: Story, store: Store, clock?: FrameClock): Dispose =>
  all(tabList(root, store), passages(root, story, store), events(root, story, store, clock))
