/** Events, claims, layers and sources as tables, in the place of the map: same window, filter and day. */
import '../../styles/table.css'
import { sightOf } from '../../model/sight.ts'
import { always } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { counts, sorted } from '../../model/words/table.ts'
import { watchFrames } from '../../store/frames.ts'
import { sliceOf } from '../../store/slice.ts'
import type { State } from '../../store/state.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { showRows } from './rows.ts'
import { sortable } from './sort.ts'

type TableName = keyof typeof counts

const isTable = (name: string | undefined): name is TableName => name !== undefined && name in counts

/** Tabs as in the WAI-ARIA pattern: arrows move and choose. */
const tabs = (root: HTMLElement, chosen: () => void): Dispose => {
  const list = [...root.querySelectorAll<HTMLElement>('[role=tab]')]
  const choose = (tab: HTMLElement): void => {
    for (const each of list) {
      each.setAttribute('aria-selected', String(each === tab))
      each.tabIndex = each === tab ? 0 : -1
      const panel = root.querySelector<HTMLElement>(`#${each.getAttribute('aria-controls')}`)
      if (panel) panel.hidden = each !== tab
    }
    chosen()
  }
  return all(
    ...list.map((tab) => on(tab, 'click', () => choose(tab))),
    ...list.map((tab, at) =>
      on(tab, 'keydown', (event) => {
        const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: list.length - 1 }[event.key]
        const next = to === undefined ? undefined : list.at(to % list.length)
        if (!next) return
        event.preventDefault()
        choose(next)
        next.focus()
      }),
    ),
  )
}

/** Brings a row into sight within its own scroller; the page, and a page around it, never move. */
const reveal = (row: HTMLElement): void => {
  const scroller = row.closest('.table-scroll')
  if (!scroller) return
  const [inner, outer] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()]
  const isSeen = inner.top >= outer.top && inner.bottom <= outer.bottom
  // Its head stays in front of the rows.
  if (!isSeen) scroller.scrollBy({ top: inner.top - outer.top - outer.height / 3 })
}

/** `root` is the part's element. One message follows each change: how many rows there are, or the new order. */
export const partView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const tables = [...root.querySelectorAll<HTMLTableElement>('table[data-table]')]
  const status = root.querySelector('.table-count')
  const tell = (words: string, aloud = true): void => {
    if (!status || status.textContent === words) return
    status.ariaLive = aloud ? 'polite' : 'off'
    status.textContent = words
  }
  type Asked = Pick<State, 'window' | 'filter' | 'known'>
  /** What window, filter and day leave is told by the timeline's count already. */
  const draw = (state: Asked, before: Asked = state): void => {
    const sight = sightOf(story, state)
    for (const table of tables) {
      const { shown, all: total } = showRows(table, sight, state.window)
      const panel = table.closest<HTMLElement>('[role=tabpanel]')
      const empty = panel?.querySelector<HTMLElement>('.table-empty')
      if (empty) empty.hidden = shown > 0
      const name = table.dataset.table
      if (panel && !panel.hidden && isTable(name)) tell(counts[name](shown, total), state === before)
    }
    for (const note of root.querySelectorAll<HTMLElement>('.table-today')) note.hidden = state.known === null
  }
  const mark = (selected: string | null): void => {
    for (const row of root.querySelectorAll<HTMLElement>('tr[data-event]')) {
      if (row.dataset.event !== selected) row.removeAttribute('aria-current')
      else {
        row.setAttribute('aria-current', 'true')
        if (!row.hidden) reveal(row)
      }
    }
  }
  const layers = [...root.querySelectorAll<HTMLInputElement>('input[data-layer]')]
  return all(
    tabs(root, () => draw(store.getState())),
    ...tables.map((table) => sortable(table, (column, direction) => tell(sorted(column, direction)))),
    watchFrames(store, sliceOf('window', 'filter', 'known'), draw),
    watch(store, ({ selected }) => selected, mark),
    watch(
      store,
      (state) => state.layers,
      (on) => {
        for (const box of layers) box.checked = on.has(box.dataset.layer ?? '')
      },
    ),
    ...layers.map((box) => on(box, 'change', () => store.getState().toggleLayer(box.dataset.layer ?? ''))),
    on(root, 'click', ({ target }) => {
      if (!(target instanceof Element) || !target.closest('[data-action=show-all]')) return
      const { know, setWindow, widen } = store.getState()
      widen()
      know(null)
      setWindow(always)
    }),
  )
}
