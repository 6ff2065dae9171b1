/** `npm run check:long`: ten minutes of use by chance in the built page, then what long use of the live map leaves behind. `ARAXES_SEED` repeats a run, `ARAXES_LONG_SECONDS` shortens it. */
import { browser } from './browser.mjs'
import { build } from './build.mjs'
import { main, run } from './project.mjs'

await main(async () => {
  const { ARAXES_SEED: seed = String(Math.floor(Math.random() * 2 ** 31)), ARAXES_LONG_SECONDS: seconds = '600' } =
    process.env
  await build()
  const { code } = await run(
    'playwright',
    ['test', 'by-chance', 'leaks', '--project=chromium', '--workers=1', '--retries=0'],
    {
      env: { ARAXES_BROWSER: browser({ mayInstall: true }), ARAXES_LONG_SECONDS: seconds, ARAXES_SEED: seed },
    },
  )
  process.exitCode = code
})
