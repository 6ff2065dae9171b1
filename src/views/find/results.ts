/** The rows of the search: which are shown, in which order, which one is active. */
import { type Entry, type Found, isKind } from '../../model/search.ts'
import { stretchesOf } from '../../model/search-words.ts'

const textOf = (row: Element, selector: string): string => row.querySelector(selector)?.textContent ?? ''

/** What can be found, as the rows have it. */
export const entriesOf = (rows: readonly HTMLElement[]): Entry[] =>
  rows.flatMap((row) => {
    const { kind, id, also = '', about = '' } = row.dataset
    if (!isKind(kind) || id === undefined) return []
    return [{ kind, id, name: textOf(row, '.find-name'), also: also === '' ? [] : also.split(' · '), words: about }]
  })

/** Marks the letters that were asked for, where the browser can without changing the text. */
const highlight = (rows: readonly Element[], question: string): void => {
  if (!('highlights' in CSS)) return
  const ranges = rows.flatMap((row) => {
    const text = row.querySelector('.find-name')?.firstChild
    if (!text) return []
    return stretchesOf(text.textContent ?? '', question).map(({ from, to }) => {
      const range = new Range()
      range.setStart(text, from)
      range.setEnd(text, to)
      return range
    })
  })
  CSS.highlights.set('found', new Highlight(...ranges))
}

/** Takes the marks away. */
export const unmark = (): void => {
  if ('highlights' in CSS) CSS.highlights.delete('found')
}

/** Shows what was found, or what is nearest; returns the rows from top to bottom. */
export const showFound = (root: HTMLElement, found: Found, question: string): HTMLElement[] => {
  const shown: HTMLElement[] = []
  const rowOf = ({ kind, id }: Entry): HTMLElement | null => root.querySelector(`#${CSS.escape(`find-${kind}-${id}`)}`)
  for (const row of root.querySelectorAll<HTMLElement>('[role=option]:not([hidden])')) row.hidden = true
  for (const group of root.querySelectorAll<HTMLElement>('[role=group]')) {
    const kind = group.dataset.kind
    const entries = found.count > 0 ? (found.groups.find((it) => it.kind === kind)?.hits ?? []) : []
    const near = found.count > 0 ? [] : found.nearest.filter((it) => it.kind === kind)
    const rows = [...entries, ...near].flatMap((entry) => rowOf(entry) ?? [])
    for (const row of rows) row.hidden = false
    group.append(...rows)
    group.hidden = rows.length === 0
    shown.push(...rows)
  }
  highlight(shown, question)
  return shown
}

/** Makes a row the active one of its field; null for none. */
export const activate = (field: HTMLElement, rows: readonly HTMLElement[], active: HTMLElement | null): void => {
  for (const row of rows) row.setAttribute('aria-selected', String(row === active))
  if (active) {
    field.setAttribute('aria-activedescendant', active.id)
    active.scrollIntoView({ block: 'nearest' })
  } else field.removeAttribute('aria-activedescendant')
}
