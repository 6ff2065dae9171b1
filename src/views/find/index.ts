/**
 * Search: a field and its list, as the combobox pattern of WAI-ARIA has it. A list that keeps the focus in the field lets
 * a reader go on typing while they hear what was found.
 */
import '../../styles/find.css'
import { type Found, most, searchIn } from '../../model/search.ts'
import { always } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import * as words from '../../model/words/find.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { followPart } from '../dialog.ts'
import { activate, entriesOf, showFound, unmark } from './results.ts'

/** The zoom at which a place is looked at. */
const nearPlace = 7

const nothing: Found = { groups: [], count: 0, nearest: [] }

const told = ({ count, groups, nearest }: Found, question: string): string => {
  if (question === '') return ''
  if (count > 0) {
    const sum = words.found(count, groups)
    return groups.some((group) => group.count > group.hits.length) ? `${sum}. ${words.best(most)}` : sum
  }
  return nearest.length > 0 ? words.meant(question) : words.nothing(question)
}

/** `root` is the dialog. Choosing closes it and leads to what was chosen. */
export const partView = (root: HTMLElement, _story: Story, store: Store): Dispose => {
  const dialog = root as HTMLDialogElement
  const field = root.querySelector<HTMLInputElement>('input')
  const status = root.querySelector('.find-count')
  const showEvents = root.querySelector<HTMLElement>('[data-action=show-events]')
  const hint = root.querySelector<HTMLElement>('.find-hint')
  if (!field) return () => {}
  const search = searchIn(entriesOf([...root.querySelectorAll<HTMLElement>('[role=option]')]))
  let rows: HTMLElement[] = []
  let active: HTMLElement | null = null
  const move = (row: HTMLElement | null): void => {
    active = row
    activate(field, rows, row)
  }
  const ask = (): void => {
    const question = field.value.trim()
    const found = question === '' ? nothing : search(question)
    rows = showFound(root, found, question)
    field.setAttribute('aria-expanded', String(rows.length > 0))
    if (status) status.textContent = told(found, question)
    if (showEvents) showEvents.hidden = question === '' || found.count > 0
    if (hint) hint.hidden = question !== ''
    move(found.count > 0 ? (rows[0] ?? null) : null)
  }
  const { go, know, openPart, restore, select, setWindow, show, showView, toggleLayer, widen } = store.getState()
  const only = (facet: 'place' | 'actor', id: string): void => {
    // At once, so that Back leads to what was asked before.
    restore({ filter: { [facet]: new Set([id]) }, known: null, window: always })
    show('events')
  }
  /** The place itself, and only its events where there are any. */
  const visit = ({ dataset: { id = '', at = '', happened } }: HTMLElement): void => {
    const [lng, lat] = at.split(' ').map(Number)
    if (happened !== undefined) only('place', id)
    else showView('map')
    if (lng !== undefined && lat !== undefined) go({ to: 'camera', camera: { lng, lat, zoom: nearPlace } })
  }
  const lead = (address: string): void => root.ownerDocument.location.assign(address)
  const choose = (row: HTMLElement): void => {
    const { kind, id = '', happened } = row.dataset
    openPart(null)
    if (kind === 'event') select(id)
    if (kind === 'place') visit(row)
    if (kind === 'actor' && happened !== undefined) only('actor', id)
    if (kind === 'actor' && happened === undefined) lead(`voices/#by-${id}`)
    if (kind === 'layer' && !store.getState().layers.has(id)) toggleLayer(id)
    if (kind === 'source') lead(`sources/#source-${id}`)
  }
  const step = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    const at = active ? rows.indexOf(active) : -1
    if (event.key === 'Enter' && active) choose(active)
    else if (event.key === 'ArrowDown') move(rows[(at + 1) % rows.length] ?? null)
    else if (event.key === 'ArrowUp') move(rows.at(at < 0 ? -1 : at - 1) ?? null)
    else return
    event.preventDefault()
  }
  return all(
    on(field, 'input', ask),
    on(field, 'keydown', step),
    on(root, 'click', ({ target }) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null
      if (row) choose(row)
      if (!(target instanceof Element) || !target.closest('[data-action=show-events]')) return
      openPart(null)
      widen()
      know(null)
      setWindow(always)
      show('events')
    }),
    followPart(dialog, 'find', store),
    watch(
      store,
      ({ part }) => part === 'find',
      (open) => {
        if (!open) return
        field.select()
        ask()
      },
    ),
    unmark,
  )
}
