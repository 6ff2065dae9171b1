/** Machines that are set up badly: storage that throws, a clock that is wrong by years, a tab that was away for an hour. */
import type { Page } from '@playwright/test'
import { card, expect, open, openMap, test } from './open.ts'

// A small map: software graphics draw it in a fraction of the time.
test.use({ viewport: { width: 900, height: 640 } })

test('storage that throws at the touch is missed in no part of the page', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (owner: object, name: string): void =>
      void Object.defineProperty(owner, name, {
        configurable: true,
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) refuse(window, name)
    refuse(Document.prototype, 'cookie')
    for (const name of ['serviceWorker', 'storage']) refuse(Navigator.prototype, name)
  })
  const ofLater = page.waitForResponse(/\/assets\/later-/)
  await open(page)
  await page.locator('[data-action=theme]').click()
  for (const part of ['share', 'about', 'find']) {
    await page.locator(`.header [data-part=${part}]:visible`).first().click()
    await expect(page.locator('dialog[open]')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog[open]')).toHaveCount(0)
  }
  await page.locator('[data-view=table]').first().click()
  await expect(page.locator('.table-count')).not.toBeEmpty()
  // What keeps the page comes last.
  await (await ofLater).finished()
  await page.evaluate(() => new Promise((done) => setTimeout(done)))
})

/** What the page says that could be told by a clock. */
const told = async (page: Page) => {
  // Another address first: one that differs by nothing is not loaded again.
  await page.goto('about:blank')
  await open(page, '#baku-fm-talks-2025-12-08')
  await page.locator('.header [data-part=share]').click()
  const citation = page.getByRole('textbox', { name: 'Citation' })
  await expect(citation).not.toHaveValue('')
  return {
    // The day on which it was seen is the reader's own.
    citation: (await citation.inputValue()).replace(/Retrieved .*/, ''),
    ...(await page.evaluate(() => ({
      count: document.querySelector('.timeline-count')?.textContent,
      window: document.querySelector('.timeline-window')?.textContent,
      known: document.querySelector('.as-known')?.textContent,
      rows: document.querySelectorAll('.timeline-events li:not([hidden])').length,
      card: document.querySelector('.card:not([hidden]) .card-head')?.textContent,
    }))),
  }
}

test('a clock that is wrong by decades, in either direction, changes nothing of what is told', async ({ page }) => {
  const right = await told(page)
  expect(right.rows).toBeGreaterThan(0)
  for (const year of [1970, 2099]) {
    await page.clock.setFixedTime(new Date(Date.UTC(year, 5, 1)))
    expect(await told(page), String(year)).toEqual(right)
  }
})

test('a tab that was frozen for an hour goes on where it was', async ({ page, context }) => {
  await openMap(page, '#baku-fm-talks-2025-12-08')
  await page.clock.install()
  const session = await context.newCDPSession(page)
  const show = (state: DocumentVisibilityState) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true })
      Object.defineProperty(document, 'hidden', { value: value === 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await page.getByRole('button', { name: 'Play' }).first().click()
  await show('hidden')
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await page.clock.fastForward('01:00:00')
  await show('visible')
  await page.clock.resume()
  await expect(page.locator('#map')).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
  await expect(page.locator('.map-canvas')).toHaveCSS('opacity', '1')
  await page.locator('a[data-claim=airspace-used-by-drones]').click()
  await expect(card(page)).toHaveCount(1)
  await expect(page).toHaveURL(/#/)
})
