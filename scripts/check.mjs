/** `npm run check`: the quick checks, all at once; what a step printed is shown only where it failed. */
import { install } from './install.mjs'
import { checkNode } from './node-version.mjs'
import { main } from './project.mjs'
import { format, lint, spec, take, types } from './steps.mjs'
import { countLine, table, total } from './tally.mjs'

checkNode()
await main(async () => {
  install()
  const outcomes = await Promise.all([types, lint, format, spec].map((step) => take(step, { quiet: true })))
  for (const { name, printed } of outcomes.filter(({ ok }) => !ok)) console.log(`== ${name}\n${printed}`)
  console.log(`${table(outcomes)}\n\n${countLine(total(outcomes))}`)
  process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1
})
