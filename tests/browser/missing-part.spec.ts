// These pages have errors on purpose, so the test that forbids them (open.ts) is not used.
import { expect, type Page, test } from '@playwright/test'

const note = (page: Page) => page.locator('#missing-part')

const countLoads = (page: Page): (() => number) => {
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1
  })
  return () => loads
}

/** The host has another release: it no longer has the page's own script, which is there already. */
const replaced = (page: Page): Promise<unknown> =>
  page.route(/\/assets\/index-[^/]*\.js$/, (route) =>
    route.request().method() === 'HEAD' ? route.fulfill({ status: 404 }) : route.fallback(),
  )

test('a chunk that the host no longer has offers a reload, and nothing reloads by itself', async ({ page }) => {
  await replaced(page)
  await page.route(/\/assets\/canvas-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: 'Not here' }))
  const loads = countLoads(page)
  await page.goto('./')
  await expect(note(page)).toContainText('new version')
  await expect(page.locator('#map')).toHaveAttribute('data-map', 'none')
  expect(loads()).toBe(1)
  await page.unroute(/\/assets\/canvas-[^/]*\.js$/)
  await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
  await note(page).getByRole('button', { name: 'Reload' }).click()
  await expect.poll(loads).toBe(2)
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await expect(note(page)).toBeHidden()
})

test('a worker that the host no longer has offers a reload, too', async ({ page }) => {
  await replaced(page)
  await page.route(/\/assets\/[^/]*worker[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: 'Not here' }))
  await page.goto('./')
  await expect(note(page)).toContainText('new version', { timeout: 60_000 })
  await expect(page.locator('#map')).toHaveAttribute('data-map', 'none')
})

test('a lost connection is not called a new version', async ({ page, context }) => {
  await page.route(/\/assets\/canvas-[^/]*\.js$/, async (route) => {
    await context.setOffline(true)
    await route.abort('internetdisconnected')
  })
  await page.route('**/*', (route) => (route.request().method() === 'HEAD' ? route.abort() : route.fallback()))
  await page.goto('./')
  await expect(note(page)).toContainText('No connection')
  await expect(note(page)).not.toContainText('version')
  await expect(note(page).getByRole('button')).toBeHidden()
  await page.unrouteAll()
  await context.setOffline(false)
  await expect(note(page)).toContainText('Connected again')
  await expect(note(page).getByRole('button', { name: 'Reload' })).toBeVisible()
})
