import { drag } from './finger.ts'
import { card, expect, open, test } from './open.ts'
import { boxOf, crowded, detent, event, middle, ready, settled, touch, upright } from './phone.ts'

for (const [width, height] of [...upright, [844, 390] as const]) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, ...touch })

    for (const link of ['', event]) {
      test(`nothing lies upon anything else and fingers find every control ${link ? 'with' : 'without'} a card`, async ({
        page,
      }) => {
        await open(page, link)
        await settled(page)
        expect(await crowded(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
        for (const control of await page.locator('.header > button, .map-controls button, .legend > summary').all()) {
          if (!(await control.isVisible())) continue
          const box = await boxOf(control)
          expect(
            Math.min(box.width, box.height),
            (await control.getAttribute('aria-label')) ?? 'a control',
          ).toBeGreaterThanOrEqual(44)
        }
      })
    }

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`leaves a picture in ${colorScheme} colours`, async ({ page }) => {
        await page.emulateMedia({ colorScheme })
        await open(page, event)
        await settled(page)
        await page.screenshot({ path: `screenshots/phone-${width}x${height}-${colorScheme}.png` })
        await expect(card(page).locator('h2')).toBeInViewport()
        await expect(page.locator('.timeline-drawing')).toBeInViewport()
      })
    }

    test('the day whose knowledge is shown can be chosen', async ({ page }) => {
      await open(page, event)
      await settled(page)
      await page.locator('.as-known > summary').tap()
      const day = page.locator('.as-known-days [data-known]').first()
      await expect(day).toBeInViewport({ ratio: 1 })
      await expect(page.locator('[data-known-day]')).toBeInViewport({ ratio: 1 })
      await day.tap()
      await expect(page.locator('#known-banner')).toBeVisible()
      await expect(page).toHaveURL(/known=/)
    })

    test('an event chosen in a list is shown with its card', async ({ page }) => {
      await open(page)
      await page.locator('.tab-bar [data-panel=events]').tap()
      const row = page.locator('#panel-events a.event-row:visible').first()
      await row.tap()
      await expect(page.locator('.rail')).toBeHidden()
      await expect(card(page).locator('h2')).toBeInViewport()
    })

    test('a swipe leads to the next event and back, and does not scroll', async ({ page }) => {
      await open(page, event)
      await ready(page)
      const [x, y] = await middle(card(page).locator('h2'))
      const first = await card(page).getAttribute('id')
      // A browser that is kept waiting takes a touch away from the page: then the finger tries again.
      await expect(async () => {
        await drag(page, [x + 90, y], [x - 90, y + 6])
        await expect(card(page)).not.toHaveAttribute('id', first ?? '', { timeout: 2_000 })
      }).toPass()
      await expect(page).not.toHaveURL(new RegExp(first ?? ''))
      await settled(page)
      await drag(page, [x - 90, y], [x + 90, y - 6])
      await expect(card(page)).toHaveAttribute('id', first ?? '')
      await drag(page, [x + 30, y], [x, y], 400, 200)
      await settled(page)
      await expect(card(page)).toHaveAttribute('id', first ?? '')
      expect(await detent(page)).toBe('half')
    })
  })
}

for (const [width, height] of [
  [320, 568],
  [640, 480],
  [667, 375],
  [740, 340],
] as const) {
  test.describe(`at ${width} × ${height}, a small phone`, () => {
    test.use({ viewport: { width, height }, ...touch })

    test('nothing lies upon anything else, and some of the map is seen beside a card', async ({ page }) => {
      await open(page, event)
      await settled(page)
      expect(await crowded(page)).toEqual([])
      const map = await boxOf(page.locator('.poster'))
      expect(map.height).toBeGreaterThan(120)
      await page.screenshot({ path: `screenshots/phone-${width}x${height}.png` })
    })
  })
}
