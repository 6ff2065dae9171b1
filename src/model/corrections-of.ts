/** Which corrections a card names. */
import type { Correction, EventRecord } from './records.ts'

/** The corrections of an event, or of a claim it carries, the latest first. */
export const correctionsOf = (
  corrections: readonly Correction[],
  { id, claims }: Pick<EventRecord, 'id' | 'claims'>,
): Correction[] =>
  corrections
    .filter(({ concerns }) => concerns.events.includes(id) || claims.some((claim) => concerns.claims.includes(claim)))
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))
