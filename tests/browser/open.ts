/** Opens the built page as a reader does, and watches for errors and for requests to anyone else. */
import { test as base, expect, type Page } from '@playwright/test'

interface Watched {
  /** Console errors, exceptions and breaches of the content policy so far. */
  readonly errors: string[]
  /** Requests to any host but the page's own. */
  readonly foreign: string[]
}

/** Watches a page from before it is opened; what it asks of any other host than `address` is foreign. */
export const watching = async (page: Page, address: string): Promise<Watched> => {
  const watched: Watched = { errors: [], foreign: [] }
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(`The content policy (${effectiveDirective}) was broken by ${blockedURI} ${sample}`),
    ),
  )
  page.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(message.text())
  })
  page.on('pageerror', (error) => watched.errors.push(error.message))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(address).origin) watched.foreign.push(url.href)
  })
  return watched
}

/** A test whose page must stay without console errors and without foreign requests. */
export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watched = await watching(page, baseURL ?? '')
      await use(watched)
      expect(watched.errors).toEqual([])
      expect(watched.foreign).toEqual([])
    },
    { auto: true },
  ],
})

/** Readers of these tests come from another page of the site: they have been here, and no hint lies over the map. */
const arrive = async (page: Page, link: string): Promise<void> => {
  await page.goto(`./${link}`, { referer: `http://127.0.0.1:${process.env.ARAXES_PORT}/events/` })
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
}

/**
 * Opens the page at `link` ("?…#…") while the map never comes: nothing else may wait for it, and a test that does not
 * need it is spared the drawing.
 */
export const open = async (page: Page, link = ''): Promise<void> => {
  await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
  await arrive(page, link)
}

/** Opens the page at `link` and waits until the map shows its features. */
export const openMap = async (page: Page, link = ''): Promise<void> => {
  await arrive(page, link)
  await expect(page.locator('#map')).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
}

/** The open card. */
export const card = (page: Page) => page.locator('.card:not([hidden])')

export { expect }
