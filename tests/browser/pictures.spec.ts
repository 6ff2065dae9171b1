/**
 * Pictures of the views as they are, kept in `pictures/`: a change that nobody meant is seen. They are taken by software
 * graphics with the page's own letters, so that another machine with the same browser draws the same.
 * `npx playwright test pictures --update-snapshots` takes them anew.
 */
import type { Page } from '@playwright/test'
import { expect, open, openMap, test } from './open.ts'
import { isComparable, notComparable } from './taken-with.ts'

const talks = 'baku-fm-talks-2025-12-08'
/** One transparent pixel: the shading of the ground would weigh more than all else in a picture. */
const blank = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
)

test.use({ viewport: { width: 900, height: 560 } })

test.beforeEach(async ({ page, browser }) => {
  test.skip(!isComparable(browser), notComparable)
  await page.route(/\/relief-[a-z]+\.webp$/, (route) => route.fulfill({ contentType: 'image/png', body: blank }))
})

/** Until letters have come and nothing fades any more. */
const settled = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(700)
}

for (const [name, clicks] of [
  ['light', 1],
  ['dark', 2],
  ['contrast', 3],
] as const) {
  test(`the live map in ${name} looks as it did`, async ({ page }) => {
    await openMap(page)
    for (let click = 0; click < clicks; click += 1) await page.locator('[data-action=theme]').click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', name)
    await page.mouse.move(0, 0)
    await settled(page)
    await expect(page).toHaveScreenshot(`${name}.png`)
  })
}

for (const [name, link, width, height] of [
  ['phone', '', 390, 700],
  ['card', `#${talks}`, 900, 560],
  ['table', '?view=table', 900, 560],
] as const) {
  test(`the view “${name}” looks as it did`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, link)
    if (name === 'table') await expect(page.locator('.table-count')).not.toBeEmpty()
    if (name === 'card') await expect(page.locator(`#${talks} .sources`).first()).toBeAttached()
    await settled(page)
    await expect(page).toHaveScreenshot(`${name}.png`)
  })
}

test('the page on paper looks as it did', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 700 })
  await open(page, `#${talks}`)
  await expect(page.locator(`#${talks} .sources`).first()).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await settled(page)
  await expect(page).toHaveScreenshot('print.png')
})

test('the page of an event looks as it did', async ({ page }) => {
  await page.goto(`./e/${talks}/`)
  await settled(page)
  await expect(page).toHaveScreenshot('event-page.png')
})
