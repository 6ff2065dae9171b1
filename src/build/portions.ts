/** How much of a large story stands in the page itself, so that the page of ten thousand events stays small. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { overlaps } from '../model/span.ts'
import { parseSpan } from '../model/when.ts'

/** Up to so many events all their cards stand in the page; beyond, each card comes from its sheet when it is opened. */
export const cardsInPage = 150

/** Up to so many events their spans and marks are part of the script; beyond, they are a file of their own beside it. */
export const eventsInScript = 150

/** So many rows, at most, stand in the page's list of events and in its timeline. */
export const rowsInPage = 150

/** So many events stand on one page of the list by year. */
export const rowsPerListPage = 500

/** Whether every event of the story has its card in the page. */
export const holdsCards = ({ events }: Pick<Dossier, 'events'>): boolean => events.length <= cardsInPage

/**
 * The events whose rows stand in the page, in order of time: all of them, or those of the window that the story opens
 * with, and as many others as there is room for.
 */
export const rowsOf = ({ story, events }: Pick<Dossier, 'story' | 'events'>): readonly DossierEvent[] => {
  if (events.length <= rowsInPage) return events
  const window = parseSpan(story.window)
  const inside = events.filter(({ when }) => overlaps(when, window))
  const others = events.filter(({ when }) => !overlaps(when, window))
  const kept = new Set([...inside, ...others].slice(0, rowsInPage))
  return events.filter((event) => kept.has(event))
}

/** Where a link to an event leads without script: to its card, or to its page where the card does not stand here. */
export const addressIn =
  (dossier: Pick<Dossier, 'events'>) =>
  (event: string): string =>
    holdsCards(dossier) ? `#${event}` : `e/${event}/`
