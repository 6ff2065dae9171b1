/** Which corrections a card names, and which cards a correction. */
import type { Correction, EventRecord } from './records.ts'

type Concerned = Pick<EventRecord, 'id' | 'claims'>

/** Whether it is about the event, or about a claim that the event carries. */
export const concernsEvent = (concerns: Correction['concerns'], { id, claims }: Concerned): boolean =>
  concerns.events.includes(id) || claims.some((claim) => concerns.claims.includes(claim))

/** The corrections of an event, or of a claim it carries, the latest first. */
export const correctionsOf = (corrections: readonly Correction[], event: Concerned): Correction[] =>
  corrections
    .filter(({ concerns }) => concernsEvent(concerns, event))
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))
