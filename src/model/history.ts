/** How the status of an event came to be, from the days on which it was said and denied. */
import type { Claim } from './records.ts'
import type { Instant } from './span.ts'
import { plainWords } from './status-words.ts'
import type { Known, Status, When } from './story.ts'
import { parseWhen } from './when.ts'

/** A day counts from its beginning; of a month or a range nobody knows the day, so it counts from its end. */
const publicFrom = (when: Pick<When, 'from' | 'to' | 'form'>): Instant =>
  when.form === 'day' || when.form === 'ongoing' ? when.from : when.to

/** From when a statement counts as said, by its EDTF date. */
export const saidFrom = (on: string): Instant => publicFrom(parseWhen(on))

/**
 * How the status of an event came to be. It is public from the first voice that says so, or from its own beginning
 * where it is on record and needs no voice, and never before that beginning: who said the like earlier spoke of something
 * else. A denial counts from the day on which it was made.
 * @param claim the claim that gives the event its mark
 * @param when when the event was
 * @param status today's status
 */
export const historyOf = (
  claim: Pick<Claim, 'basis' | 'response' | 'saidBy' | 'deniedBy'>,
  when: When,
  status: Status,
): readonly Known[] => {
  const voices = claim.saidBy.map(({ on }) => saidFrom(on))
  const onRecord = claim.basis === 'documented' || voices.length === 0
  const from = onRecord ? when.from : Math.max(when.from, Math.min(...voices))
  const denials = claim.deniedBy.map(({ on }) => saidFrom(on))
  const answered = denials.length > 0 ? Math.max(from, Math.min(...denials)) : from
  if (answered === from) return [{ from, status }]
  const before = { basis: claim.basis, response: 'none-found' } as const
  return [
    { from, status: { ...before, words: plainWords(before) } },
    { from: answered, status },
  ]
}
