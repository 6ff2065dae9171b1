/** `npm run check:hostile`: links, messages, own walks and story files that mean harm, by the thousand; `ARAXES_SEED=any` tries others, a number repeats a run. */
import { main } from './project.mjs'
import { hostile, take } from './steps.mjs'

await main(async () => {
  const { ok, seconds } = await take(hostile)
  console.log(`hostile: ${ok ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s`)
  process.exitCode = ok ? 0 : 1
})
