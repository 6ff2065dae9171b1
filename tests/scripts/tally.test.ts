import { describe, expect, it } from 'vitest'
import { countLine, playwrightCount, table, total, vitestCount } from '../../scripts/tally.mjs'

const step = (name: string, ok: boolean, count?: { passed: number; failed: number; skipped: number }) => ({
  name,
  ok,
  seconds: 1.25,
  ...(count ? { count } : {}),
})

describe('vitestCount', () => {
  it('reads the sums of a report', () => {
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] }
    expect(vitestCount(report)).toEqual({ passed: 5, failed: 1, skipped: 3 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    expect(vitestCount({ numPassedTests: 1, numFailedTests: 1, testResults }).failed).toBe(2)
  })
})

describe('playwrightCount', () => {
  it('reads the sums of a report', () => {
    const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 3 }
    expect(playwrightCount({ stats })).toEqual({ passed: 8, failed: 2, skipped: 3 })
  })
})

describe('total', () => {
  it('adds up the tests of all steps', () => {
    const outcomes = [
      step('types', true),
      step('spec', false, { passed: 3, failed: 2, skipped: 0 }),
      step('browser', true, { passed: 4, failed: 0, skipped: 1 }),
    ]
    expect(total(outcomes)).toEqual({ passed: 7, failed: 2, skipped: 1 })
  })

  it('counts a step that failed without a failed test as one failure', () => {
    expect(total([step('types', false), step('spec', false, { passed: 3, failed: 0, skipped: 0 })])).toEqual({
      passed: 3,
      failed: 2,
      skipped: 0,
    })
  })
})

describe('countLine', () => {
  it('names skipped tests only where there are any', () => {
    expect(countLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(countLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
  })
})

describe('table', () => {
  it('has a line for each step, with its time and its tests', () => {
    const text = table([step('types', true), step('browser', false, { passed: 1, failed: 1, skipped: 0 })])
    expect(text).toBe('  types    ok         1.3 s\n  browser  FAILED     1.3 s   1 passed, 1 failed')
  })
})
