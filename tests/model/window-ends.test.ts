import { describe, expect, it } from 'vitest'
import { always } from '../../src/model/span.ts'
import { endDays, windowOf } from '../../src/model/window-ends.ts'

describe('the ends of a window', () => {
  it('are days that lead back to the same window', () => {
    const window = { from: Date.UTC(2025, 3, 15), to: Date.UTC(2026, 0, 6) }
    expect(endDays(window)).toEqual({ from: '2025-04-15', to: '2026-01-05' })
    expect(windowOf('2025-04-15', '2026-01-05')).toEqual(window)
  })

  it('may be open', () => {
    expect(endDays(always)).toEqual({ from: '', to: '' })
    expect(windowOf('', '')).toEqual(always)
    expect(windowOf('2025-06-13', '')).toEqual({ from: Date.UTC(2025, 5, 13), to: Number.POSITIVE_INFINITY })
  })

  it('hold the day itself, and nothing where they are turned round or no days', () => {
    expect(windowOf('2025-06-13', '2025-06-13')).toEqual({ from: Date.UTC(2025, 5, 13), to: Date.UTC(2025, 5, 14) })
    expect(windowOf('2025-06-14', '2025-06-13')).toBeUndefined()
    expect(windowOf('2025-06-31', '')).toBeUndefined()
    expect(windowOf('', 'soon')).toBeUndefined()
  })
})
