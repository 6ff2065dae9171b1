/** A row of the list of events, filled with another event: the page of a large story holds fewer rows than events. */
import { fillOf, symbolOf } from '../../model/glyph-form.ts'
import { whenWords } from '../../model/phase-words.ts'
import type { StoryEvent } from '../../model/story.ts'
import { eventMeta } from '../../model/words/rail.ts'

const setText = (row: HTMLElement, selector: string, text: string): void => {
  const element = row.querySelector(selector)
  if (element && element.textContent !== text) element.textContent = text
}

/** Writes the status of an event into its row: that of today, or of the day that is asked for. */
export const setStatus = (row: HTMLElement, { category, status, phase, when }: StoryEvent): void => {
  row.querySelector('use')?.setAttribute('href', `#${symbolOf(category, fillOf(status))}`)
  setText(row, '.event-meta', eventMeta(whenWords({ phase, when }), status.words))
}

/** `row` is an `li[data-event]` as the build writes it. */
export const fillRow = (row: HTMLElement, event: StoryEvent): void => {
  const { id, title, category } = event
  setStatus(row, event)
  if (row.dataset.event === id) return
  row.dataset.event = id
  const link = row.querySelector<HTMLAnchorElement>('a')
  link?.setAttribute('href', `#${id}`)
  if (link) link.dataset.event = id
  const sign = row.querySelector('svg')
  sign?.setAttribute('class', (sign.getAttribute('class') ?? '').replace(/category-\S+/, `category-${category}`))
  setText(row, '.event-label', title)
}
