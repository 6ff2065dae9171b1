/** An embed that is kept up to date, and older than its article: how many events changed since, and which. */
import '../../styles/since.css'
import { changedSince } from '../../model/changes-since.ts'
import { longDate } from '../../model/when-label.ts'
import * as words from '../../model/words/since.ts'
import { type Dispose, on } from '../../store/watch.ts'
import { fragment } from '../fragment.ts'

const told = (events: number, changes: number, since: string): string => {
  const day = longDate(Date.parse(since))
  return events > 0 ? words.events(events, day) : words.corrections(changes, day)
}

/** `stage` gets the note where something changed; `since` is the day that the address names. */
export const sinceView = async (stage: HTMLElement, since: string): Promise<Dispose> => {
  const source = await fragment('parts/since.html').catch(() => null)
  const found = source?.querySelector<HTMLElement>('[data-part-root]')
  if (!found) return () => {}
  const rows = [...found.querySelectorAll<HTMLElement>('li')].map((row) => ({
    row,
    day: row.dataset.day ?? '',
    events: (row.dataset.events ?? '').split(' ').filter((id) => id !== ''),
  }))
  const { changes, events } = changedSince(rows, since)
  if (changes.length === 0) return () => {}
  const note = stage.ownerDocument.adoptNode(found)
  const line = note.querySelector('summary')
  if (line) line.textContent = told(events, changes.length, since)
  for (const { row } of changes) row.hidden = false
  note.hidden = false
  stage.append(note)
  const undo = on(note, 'click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-action=dismiss-since]')) note.remove()
  })
  return () => {
    undo()
    note.remove()
  }
}
