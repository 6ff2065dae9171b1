import type { Page } from '@playwright/test'
import { card, expect, test } from './open.ts'

const hint = (page: Page) => page.locator('.hint')

/** Opens the page as who has never been here, while the map never comes. */
const open = async (page: Page, link = ''): Promise<void> => {
  await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
  await page.goto(`./${link}`)
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
}

/** Sum of the layout shifts so far, those after a reader's own act included. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const all = list.getEntries() as (PerformanceEntry & { readonly value: number })[]
          resolve(all.reduce((sum, { value }) => sum + value, 0))
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 500)
      }),
  )

test('a first visit is shown three steps, which take no focus and move nothing', async ({ page }) => {
  await open(page)
  await expect(hint(page)).toBeVisible()
  await expect(hint(page).locator('p:visible')).toHaveText(/^1 of 3/)
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  expect(await shifts(page)).toBeLessThan(0.01)
  await hint(page).getByRole('button', { name: 'Next' }).click()
  await expect(hint(page).locator('p:visible')).toHaveText(/^2 of 3/)
  await hint(page).getByRole('button', { name: 'Next' }).click()
  await hint(page).getByRole('button', { name: 'Done' }).click()
  await expect(hint(page)).toBeHidden()
})

test('the hint gives way to the first card, and Escape closes it', async ({ page }) => {
  await open(page)
  await expect(hint(page)).toBeVisible()
  await page.locator('.passage').first().click()
  await expect(card(page)).toBeVisible()
  await expect(hint(page)).toBeHidden()
  await page.goto('about:blank')
  await page.goto('./')
  await expect(hint(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(hint(page)).toBeHidden()
})

test('who follows a link or reloads is not told how to begin', async ({ page }) => {
  await open(page, '#alleged-airspace-use-2025')
  await page.waitForTimeout(4_000)
  await expect(hint(page)).toHaveCount(0)
  await page.goto('about:blank')
  await page.goto('./')
  await expect(hint(page)).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await page.waitForTimeout(4_000)
  await expect(hint(page)).toHaveCount(0)
})

for (const size of [
  { width: 1440, height: 900 },
  { width: 1000, height: 700 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test(`the hint lies over no control at ${size.width} pixels`, async ({ page }) => {
    await page.setViewportSize(size)
    await open(page)
    await expect(hint(page).locator('p:visible')).toHaveText(/^1 of 3/)
    const mine = await hint(page).boundingBox()
    if (!mine) throw new Error('the hint has no box')
    expect(mine.x).toBeGreaterThanOrEqual(0)
    expect(mine.x + mine.width).toBeLessThanOrEqual(size.width)
    for (const other of ['.legend', '#map-controls', '.timeline', '.header']) {
      const box = await page.locator(other).boundingBox()
      const apart =
        !box ||
        mine.x >= box.x + box.width ||
        box.x >= mine.x + mine.width ||
        mine.y >= box.y + box.height ||
        box.y >= mine.y + mine.height
      expect(apart, `the hint and ${other} at ${size.width} pixels`).toBe(true)
    }
  })
}

test('a map that is on its way is told of in one line, and so is a part', async ({ page }) => {
  await open(page)
  await expect(page.locator('.map-loading')).toBeVisible()
  await expect(page.locator('.map-loading')).toHaveText('Loading the map. The text is already here.')
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/parts/about.html', async (route) => {
    await held
    await route.continue()
  })
  await page.locator('[data-part=about]').click()
  await expect(page.locator('#progress')).toHaveText('Loading …')
  answer()
  await expect(page.locator('dialog.about')).toBeVisible()
  await expect(page.locator('#progress')).toHaveText('')
})
