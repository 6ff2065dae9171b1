/** `npm test`: installs what is missing, gets a browser and runs every check, each one even where another failed. */
import { checkNode } from './node-version.mjs'

const test = async () => {
  const { install } = await import('./install.mjs')
  install()
  const { browser } = await import('./browser.mjs')
  const { browserTests, format, hostile, licences, lint, page, size, spec, take, types } = await import('./steps.mjs')
  const { countLine, table, total } = await import('./tally.mjs')

  const found = async () => {
    try {
      return browserTests(browser({ mayInstall: true }))
    } catch (error) {
      const complaint = /** @type {Error} */ (error).message
      return {
        name: 'browser',
        work: async () => {
          console.error(complaint)
          return { ok: false, printed: '' }
        },
      }
    }
  }

  const outcomes = []
  for (const step of [types, lint, format, licences, spec, hostile, page, size, await found()]) {
    console.log(`\n== ${step.name}`)
    const outcome = await take(step)
    console.log(`== ${step.name}: ${outcome.ok ? 'ok' : 'FAILED'} in ${outcome.seconds.toFixed(1)} s`)
    outcomes.push(outcome)
  }
  console.log(`\n${table(outcomes)}\n\n${countLine(total(outcomes))}`)
  process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1
}

checkNode()
import('./project.mjs').then(({ main }) => main(test))
