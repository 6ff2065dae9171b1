/** The checks of the project, each as a step that says what became of it. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from './build.mjs'
import { checkLicences } from './check-licences.mjs'
import { checkSize } from './check-size.mjs'
import { cache, run } from './project.mjs'
import { nothing, playwrightCount, vitestCount } from './tally.mjs'

/**
 * @typedef {object} Done
 * @property {boolean} ok
 * @property {string} printed what it said, where that was kept
 * @property {import('./tally.mjs').Count} [count]
 */

/** @typedef {(options: { quiet: boolean }) => Promise<Done>} Work */
/** @typedef {{ name: string, work: Work }} Step */

/**
 * A program that only says yes or no.
 * @param {import('./project.mjs').Program} program
 * @param {readonly string[]} parameters
 * @returns {Work}
 */
const check =
  (program, parameters) =>
  async ({ quiet }) => {
    const { code, printed } = await run(program, parameters, { quiet })
    return { ok: code === 0, printed }
  }

/**
 * A program that runs tests. Its report is taken away first, so that an old one is never counted.
 * @param {import('./project.mjs').Program} program
 * @param {(report: string) => { parameters: string[], env?: Record<string, string> }} call
 * @param {(report: any) => import('./tally.mjs').Count} counted
 * @returns {Work}
 */
const tests =
  (program, call, counted) =>
  async ({ quiet }) => {
    const report = join(cache, 'reports', `${program}.json`)
    rmSync(report, { force: true })
    mkdirSync(dirname(report), { recursive: true })
    const { parameters, env } = call(report)
    const { code, printed } = await run(program, parameters, { quiet, ...(env ? { env } : {}) })
    return { ok: code === 0, printed, count: read(report, counted) }
  }

/** @param {string} report @param {(report: any) => import('./tally.mjs').Count} counted */
const read = (report, counted) => {
  try {
    return counted(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return nothing
  }
}

/** @type {Step} */
export const types = { name: 'types', work: check('tsc', ['--noEmit']) }
/** @type {Step} */
export const lint = { name: 'lint', work: check('biome', ['lint', '--error-on-warnings', '.']) }
/** @type {Step} */
export const format = { name: 'format', work: check('biome', ['format', '.']) }

/** @type {Step} */
export const spec = {
  name: 'spec',
  work: tests(
    'vitest',
    (report) => ({ parameters: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] }),
    vitestCount,
  ),
}

/** Links, messages, walks and story files that mean harm, in full number; `spec` tries a few of them. @type {Step} */
export const hostile = {
  name: 'hostile',
  work: tests(
    'vitest',
    (report) => ({
      parameters: [
        'run',
        'tests/hostile',
        '--maxWorkers=2',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      env: { ARAXES_HOSTILE: 'full' },
    }),
    vitestCount,
  ),
}

/** @type {Step} */
export const page = {
  name: 'build',
  work: async () => {
    try {
      await build()
      return { ok: true, printed: '' }
    } catch (error) {
      console.error(/** @type {Error} */ (error).message)
      return { ok: false, printed: '' }
    }
  },
}

/** @type {Step} */
export const licences = {
  name: 'licences',
  work: async () => {
    const { summary, problems } = checkLicences()
    console.log(summary)
    for (const problem of problems) console.error(problem)
    return { ok: problems.length === 0, printed: '' }
  },
}

/** What the built page weighs; it asks for the step before it. @type {Step} */
export const size = {
  name: 'size',
  work: async () => {
    try {
      const { table, problems } = checkSize()
      console.log(table)
      for (const problem of problems) console.error(problem)
      return { ok: problems.length === 0, printed: '' }
    } catch (error) {
      console.error(/** @type {Error} */ (error).message)
      return { ok: false, printed: '' }
    }
  },
}

/**
 * @param {string} browser path of the Chromium to use
 * @returns {Step}
 */
export const browserTests = (browser) => ({
  name: 'browser',
  work: tests(
    'playwright',
    (report) => ({
      parameters: ['test', '--project=chromium', '--reporter=list,json'],
      env: { ARAXES_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    }),
    playwrightCount,
  ),
})

/**
 * Runs a step and takes its time.
 * @param {Step} step
 * @param {{ quiet?: boolean }} [options] quiet: keep what it prints
 * @returns {Promise<import('./tally.mjs').Outcome & { printed: string }>}
 */
export const take = async ({ name, work }, { quiet = false } = {}) => {
  const start = performance.now()
  const done = await work({ quiet })
  return { name, ...done, seconds: (performance.now() - start) / 1000 }
}
