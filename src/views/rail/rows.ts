/**
 * Which rows of the list are seen for a window. The page of a small story holds a row for each event, in phases; that of
 * a large one fewer: they are filled with a part of the events of the window, in one list.
 */
import { crossed, edgesOf } from '../../model/crossings.ts'
import { type ListPart, partAt, partWith, partWords } from '../../model/list-part.ts'
import type { Sight } from '../../model/sight.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { EventId, Story, StoryEvent } from '../../model/story.ts'
import { eventsIn } from '../../model/window-steps-events.ts'
import { eventsOfWindow } from '../../model/words/rail.ts'
import { fillRow, setStatus } from './row.ts'

export interface Rows {
  /** Shows the events of the window that are in sight; returns how many there are. */
  draw(window: Span, sight: Sight): number
  /** The row of an event, brought into the list where it can be; undefined outside the window. */
  rowOf(event: EventId | null): HTMLElement | undefined
  /** The row of an event if it has one now. */
  seen(event: EventId | null): HTMLElement | undefined
}

const setText = (element: Element | null | undefined, text: string): void => {
  if (element && element.textContent !== text) element.textContent = text
}

/** A row for each event: only those that crossed the edge of the window are touched. */
export const wholeRows = (root: HTMLElement, story: Story): Rows => {
  const rows = new Map([...root.querySelectorAll<HTMLElement>('li[data-event]')].map((row) => [row.dataset.event, row]))
  const phases = new Map([...root.querySelectorAll<HTMLElement>('.phase')].map((phase) => [phase, 0]))
  const edges = edgesOf(story.events.map(({ when }) => when))
  let drawn: { readonly window: Span; readonly sight: Sight } | null = null
  let inside = 0
  const show = (index: number, within: boolean, by: number): void => {
    const row = rows.get(story.events[index]?.id)
    if (!row) return
    row.hidden = !within
    const phase = row.closest<HTMLElement>('.phase')
    if (phase) phases.set(phase, (phases.get(phase) ?? 0) + by)
    inside += by
  }
  /** Every row anew, with the status of the day. */
  const begin = (window: Span, sight: Sight): void => {
    inside = 0
    for (const phase of phases.keys()) phases.set(phase, 0)
    const known = new Map(sight.seen.map((event) => [event.id, event]))
    story.events.forEach((event, index) => {
      const seen = known.get(event.id)
      const within = seen !== undefined && overlaps(event.when, window)
      const row = rows.get(event.id)
      if (row && seen) setStatus(row, seen)
      show(index, within, Number(within))
    })
  }
  const rowOf = (event: EventId | null): HTMLElement | undefined => (event === null ? undefined : rows.get(event))
  return {
    draw: (window, sight) => {
      if (drawn?.sight !== sight) begin(window, sight)
      else
        for (const index of crossed(edges, drawn.window, window)) {
          if (!sight.isSeen(story.events[index]!.id)) continue
          const within = overlaps(edges.spans[index]!, window)
          show(index, within, within ? 1 : -1)
        }
      drawn = { window, sight }
      for (const [phase, count] of phases) {
        phase.hidden = count === 0
        setText(phase.querySelector('.count'), String(count))
      }
      return inside
    },
    rowOf,
    seen: rowOf,
  }
}

/** Fewer rows than events: `pager` says which part is shown, and leads to the others. */
export const partRows = (root: HTMLElement, pager: HTMLElement | null): Rows & { turn(by: 1 | -1): void } => {
  const rows = [...root.querySelectorAll<HTMLElement>('li[data-event]')]
  const [first, ...others] = root.querySelectorAll<HTMLElement>('.phase:has(li)')
  for (const other of others) {
    first?.querySelector('ol')?.append(...other.querySelectorAll('li'))
    other.hidden = true
  }
  setText(first?.querySelector('h3'), eventsOfWindow)
  let inside: readonly StoryEvent[] = []
  let part: ListPart = partAt(0, 0, rows.length)
  const fill = (next: ListPart): void => {
    part = next
    rows.forEach((row, index) => {
      const event = index < part.to - part.from ? inside[part.from + index] : undefined
      row.hidden = !event
      if (event) fillRow(row, event)
    })
    if (first) first.hidden = part.total === 0
    if (pager) pager.hidden = part.total <= rows.length
    setText(pager?.querySelector('.part'), partWords(part))
    for (const [action, none] of [
      ['earlier-events', part.from === 0],
      ['later-events', part.to >= part.total],
    ] as const) {
      pager?.querySelector(`[data-action=${action}]`)?.setAttribute('aria-disabled', String(none))
    }
  }
  return {
    draw: (window, sight) => {
      inside = eventsIn(sight.seen, window)
      fill(partAt(0, inside.length, rows.length))
      return inside.length
    },
    rowOf: (event) => {
      const index = event === null ? -1 : inside.findIndex(({ id }) => id === event)
      if (index < 0) return undefined
      if (index < part.from || index >= part.to) fill(partWith(index, inside.length, rows.length))
      return rows[index - part.from]
    },
    seen: (event) => rows.find((row) => event !== null && !row.hidden && row.dataset.event === event),
    turn: (by) => {
      const from = part.from + by * rows.length
      if (from >= 0 && from < part.total) fill(partAt(from, part.total, rows.length))
    },
  }
}
