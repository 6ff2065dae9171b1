/** `npm run check:hostile`: 10,000 links and 2,000 story files that mean harm; `ARAXES_SEED=any` tries others, a number repeats a run. */
import { main } from './project.mjs'
import { hostile, take } from './steps.mjs'

await main(async () => {
  const { ok, seconds } = await take(hostile)
  console.log(`hostile: ${ok ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s`)
  process.exitCode = ok ? 0 : 1
})
