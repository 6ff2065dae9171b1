/** Counts of tests, from what the test programs write about themselves. */

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Count} */
export const nothing = { passed: 0, failed: 0, skipped: 0 }

/**
 * Counts in vitest's JSON report. A file that could not be loaded has no tests in it and counts as one failure.
 * @param {any} report
 * @returns {Count}
 */
export const vitestCount = (report) => {
  const files = /** @type {any[]} */ (report.testResults ?? [])
  const broken = files.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ it) => it.status === 'failed'),
  )
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + broken.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }
}

/**
 * Counts in Playwright's JSON report.
 * @param {any} report
 * @returns {Count}
 */
export const playwrightCount = ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
})

/**
 * @typedef {object} Outcome what became of a step
 * @property {string} name
 * @property {boolean} ok
 * @property {number} seconds
 * @property {Count} [count] where it ran tests
 */

/**
 * All tests of all steps. A step that failed without a failed test (a type error, a crash) counts as one failure.
 * @param {readonly Outcome[]} outcomes
 * @returns {Count}
 */
export const total = (outcomes) =>
  outcomes.reduce((sum, { ok, count = nothing }) => {
    const failed = ok ? count.failed : Math.max(count.failed, 1)
    return { passed: sum.passed + count.passed, failed: sum.failed + failed, skipped: sum.skipped + count.skipped }
  }, nothing)

/**
 * "12 passed, 0 failed", with the skipped ones where there are any.
 * @param {Count} count
 */
export const countLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/**
 * One line for each step: its name, what became of it, its time, its tests.
 * @param {readonly Outcome[]} outcomes
 */
export const table = (outcomes) => {
  const width = Math.max(...outcomes.map(({ name }) => name.length))
  return outcomes
    .map(({ name, ok, seconds, count }) => {
      const time = `${seconds.toFixed(1)} s`.padStart(9)
      return `  ${name.padEnd(width)}  ${ok ? 'ok    ' : 'FAILED'} ${time}${count ? `   ${countLine(count)}` : ''}`
    })
    .join('\n')
}
