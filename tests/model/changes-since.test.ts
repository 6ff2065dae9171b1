import { expect, test } from 'vitest'
import { changedSince, changesAfter } from '../../src/model/changes-since.ts'
import type { Status } from '../../src/model/story.ts'

const alleged: Status = { basis: 'alleged', response: 'none-found', words: 'Alleged' }
const denied: Status = { basis: 'alleged', response: 'denied', words: 'Alleged · denied by Baku' }
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)

const events = [
  { id: 'old', claims: ['a'], history: [{ from: at('2014-01-01'), status: alleged }] },
  {
    id: 'answered',
    claims: ['b'],
    history: [
      { from: at('2026-01-01'), status: alleged },
      { from: at('2026-12-02'), status: denied },
    ],
  },
  { id: 'new', claims: ['c'], history: [{ from: at('2026-12-01'), status: alleged }] },
]
const concerning = { events: [], claims: [], sources: [], features: [] }
const corrections = [
  { date: '2026-11-25', is: 'Of the same day.', concerns: { ...concerning, events: ['old'] } },
  { date: '2026-11-26', is: 'In English.', concerns: { ...concerning, claims: ['a', 'c'] } },
  { date: '2026-11-27', is: 'Of a source.', concerns: { ...concerning, sources: ['paper'] } },
]
const changes = changesAfter(events, corrections, at('2026-11-26') - 1)

test('events that came, statuses that changed and corrections are named, the latest first', () => {
  expect(changes).toEqual([
    { day: '2026-12-02', kind: 'status', events: ['answered'], words: 'Alleged · denied by Baku' },
    { day: '2026-12-01', kind: 'new', events: ['new'], words: 'Alleged' },
    { day: '2026-11-27', kind: 'correction', events: [], words: 'Of a source.' },
    { day: '2026-11-26', kind: 'correction', events: ['old', 'new'], words: 'In English.' },
  ])
})

test('an event counts once, however often it changed; what changed on the day itself is known to it', () => {
  expect(changedSince(changes, '2026-11-25').events).toBe(3)
  expect(changedSince(changes, '2026-11-26')).toMatchObject({ events: 2, changes: { length: 3 } })
  expect(changedSince(changes, '2026-12-02')).toEqual({ changes: [], events: 0 })
})

test('a day that is none names nothing', () => {
  for (const day of ['', 'yesterday', '2026-13-01', '2026']) expect(changedSince(changes, day).changes).toEqual([])
})
