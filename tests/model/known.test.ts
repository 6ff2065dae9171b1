import { describe, expect, test } from 'vitest'
import { noFilter } from '../../src/model/facets.ts'
import { inView, statusAt } from '../../src/model/known.ts'
import { always } from '../../src/model/span.ts'
import { day, story } from '../fakes/story.ts'

const overflight = story.events.find(({ id }) => id === 'overflight')!
const view = { window: always, filter: noFilter, known: null }

describe('the status of an event', () => {
  test.each([
    ['2025-06-25', undefined],
    ['2025-06-26', 'Alleged'],
    ['2025-06-27', 'Alleged · denied by Baku'],
    ['2026-01-01', 'Alleged · denied by Baku'],
  ])('was on %s: %s', (on, words) => expect(statusAt(overflight, day(on))?.words).toBe(words))

  test('is that of today where no day is asked', () => {
    expect(statusAt(overflight, null)).toBe(overflight.status)
  })
})

describe('an event is in view', () => {
  test('only within the window', () => {
    expect(inView(overflight, { ...view, window: { from: day('2025-06-24'), to: day('2025-07-01') } })).toBe(true)
    expect(inView(overflight, { ...view, window: { from: day('2025-06-25'), to: day('2025-07-01') } })).toBe(false)
  })

  test('only from the day on which it was public', () => {
    expect(inView(overflight, { ...view, known: day('2025-06-25') })).toBe(false)
    expect(inView(overflight, { ...view, known: day('2025-06-26') })).toBe(true)
  })

  test('by the status it had then', () => {
    const denied = { response: new Set(['denied']) }
    expect(inView(overflight, { ...view, filter: denied, known: day('2025-06-26') })).toBe(false)
    expect(inView(overflight, { ...view, filter: denied })).toBe(true)
  })
})
