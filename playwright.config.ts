import { defineConfig } from '@playwright/test'
import { browser } from './scripts/browser.mjs'
import { freePort } from './scripts/free-port.mjs'

// Workers read this file too and must come to the same browser and the same port.
process.env.ARAXES_BROWSER ??= browser()
process.env.ARAXES_PORT ??= String(await freePort())
const port = process.env.ARAXES_PORT
const address = `http://127.0.0.1:${port}/`

const chromium = {
  executablePath: process.env.ARAXES_BROWSER,
  args: [
    '--no-sandbox',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    // WebGL is drawn in software; letters and boxes that went the same way would take twice the time of the whole run.
    '--disable-gpu-rasterization',
    '--disable-background-networking',
  ],
}
const everywhere = /(essential|privacy)\.spec\.ts$/

/** Pictures for people are written by the tests to `screenshots/`; traces and failures go to `test-results/`. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // A picture that is missing is a failure: only who asks for it takes pictures anew (tests/browser/pictures.spec.ts).
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  updateSnapshots: 'none',
  workers: 2,
  // A machine that draws in software and has two cores is late at times: what passes at the second try is named as flaky.
  retries: 1,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  globalTimeout: 70 * 60_000,
  reporter: 'list',
  use: {
    baseURL: address,
    // A page that the browser keeps asks no server: only its own tests let it.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 840 },
    screenshot: 'only-on-failure',
    // A trace copies the whole document at each action, and it is long: npx playwright test --trace on asks for one.
    trace: 'off',
  },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: chromium } },
    // The others run what no reader can be without, and are skipped where they are missing: npm run test:browsers.
    { name: 'firefox', testMatch: everywhere },
    { name: 'webkitgtk', testMatch: everywhere, workers: 1 },
  ],
  webServer: { command: `node scripts/serve.mjs dist --port ${port}`, url: address, reuseExistingServer: false },
})
