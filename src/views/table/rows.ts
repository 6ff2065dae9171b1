/** Rows of the tables: which are in view, and the status each event has on the day that is shown. */
import { fillOf, symbolOf } from '../../model/glyph-form.ts'
import type { Sight } from '../../model/sight.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { StoryEvent } from '../../model/story.ts'

const setStatus = (row: HTMLElement, { category, status }: StoryEvent): void => {
  row.querySelector('.table-status use')?.setAttribute('href', `#${symbolOf(category, fillOf(status))}`)
  const text = row.querySelector('.table-status span')
  if (text && text.textContent !== status.words) text.textContent = status.words
}

/**
 * Hides the rows none of whose events is in view; a row that names no events is always there.
 * @returns how many rows are shown, and of how many
 */
export const showRows = (
  table: HTMLElement,
  sight: Sight,
  window: Span,
): { readonly shown: number; readonly all: number } => {
  const seen = new Map(sight.seen.filter(({ when }) => overlaps(when, window)).map((event) => [event.id, event]))
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')]
  let shown = 0
  for (const row of rows) {
    const { events, event } = row.dataset
    const isSeen = !events || events.split(' ').some((id) => seen.has(id))
    row.hidden = !isSeen
    if (isSeen) shown += 1
    const known = event === undefined ? undefined : seen.get(event)
    if (known) setStatus(row, known)
  }
  return { shown, all: rows.length }
}
