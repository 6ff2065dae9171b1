/** Chromium and Firefox, both driven by Playwright. */
import { type Browser, chromium, firefox, type LaunchOptions } from '@playwright/test'
import { displayed, programOf } from './programs.ts'
import { type Engine, type Reader, type Start, size } from './reader.ts'

const newReader = async (browser: Browser, origin: string): Promise<Reader> => {
  const context = await browser.newContext({ viewport: size })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && !url.href.startsWith(origin)) errors.push(`asked ${url.href}`)
  })
  return {
    open: async (link) => void (await page.goto(new URL(link, origin).href)),
    click: (selector) => page.locator(selector).filter({ visible: true }).first().click(),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    read: (expression) => page.evaluate(expression),
    // Firefox by BiDi waits for ever for a step back that loads nothing.
    back: () => page.evaluate(() => history.back()),
    picture: () => page.screenshot(),
    errors,
    close: () => context.close(),
  }
}

const engineOf = (name: string, browser: Browser): Engine => ({
  version: `${name} ${browser.version()}`,
  newReader: (origin) => newReader(browser, origin),
  close: () => browser.close(),
})

/** The Chromium of all other tests; `options` are theirs. */
export const startChromium = async (options: LaunchOptions): Promise<Engine> =>
  engineOf('Chromium', await chromium.launch(options))

/** A system's Firefox, by WebDriver BiDi. Without a display it has no WebGL. */
export const startFirefox: Start = async () => {
  const executablePath = programOf('firefox-esr', 'firefox')
  if (!executablePath) return 'Firefox is not installed; on Debian "npm run test:browsers" installs it.'
  if (!displayed()) return 'Firefox has no WebGL without a display; "npm run test:browsers" starts one.'
  return engineOf('Firefox', await firefox.launch({ channel: 'moz-firefox', executablePath, headless: false }))
}
