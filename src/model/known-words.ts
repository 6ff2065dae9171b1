/** "As known on" a day, in words. */
import { statusAt } from './known.ts'
import type { Instant } from './span.ts'
import type { StoryEvent } from './story.ts'
import { longDate } from './when-label.ts'
import * as words from './words/known.ts'
import { changed } from './words/status.ts'

/** Of one event: "As known on 26 June 2025: Alleged. Denied since 27 June 2025." */
export const knownWords = (event: Pick<StoryEvent, 'status' | 'history'>, known: Instant): string => {
  const status = statusAt(event, known)
  const day = longDate(known)
  const [first] = event.history
  if (!status) return [words.notPublic(day), first && words.publicSince(longDate(first.from))].filter(Boolean).join(' ')
  const later = event.history
    .filter(({ from }) => from > known)
    .map((next) => changed(next.status.response, longDate(next.from)))
  return [words.asKnown(day, status.words), ...later].join(' ')
}

/** Of the story: "As known on 13 June 2025: 12 of 83 events. Later words are hidden." */
export const knownCount = (known: Instant, there: number, total: number): string =>
  words.count(longDate(known), there, total)
