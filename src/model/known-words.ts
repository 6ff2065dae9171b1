/** "As known on" a day, in words. */
import { statusAt } from './known.ts'
import type { Instant } from './span.ts'
import type { StoryEvent } from './story.ts'
import { longDate } from './when-label.ts'

const changes = { denied: 'Denied', disputed: 'Disputed', confirmed: 'Confirmed', 'none-found': 'Otherwise' } as const

/** Of one event: "As known on 26 June 2025: Alleged. Denied since 27 June 2025." */
export const knownWords = (event: Pick<StoryEvent, 'status' | 'history'>, known: Instant): string => {
  const status = statusAt(event, known)
  const start = `As known on ${longDate(known)}:`
  const [first] = event.history
  if (!status) return `${start} not public yet.${first ? ` Public since ${longDate(first.from)}.` : ''}`
  const later = event.history
    .filter(({ from }) => from > known)
    .map((next) => ` ${changes[next.status.response]} since ${longDate(next.from)}.`)
  return `${start} ${status.words}.${later.join('')}`
}

/** Of the story: "As known on 13 June 2025: 12 of 83 events. Later words are hidden." */
export const knownCount = (known: Instant, there: number, total: number): string =>
  `As known on ${longDate(known)}: ${there} of ${total} ${total === 1 ? 'event' : 'events'}. Later words are hidden.`
