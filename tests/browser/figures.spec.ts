import type { Locator } from '@playwright/test'
import { card, expect, open, test } from './open.ts'

const sizes = [
  [1440, 'figure-wide'],
  [768, 'figure-medium'],
  [390, 'figure-narrow'],
  [360, 'figure-narrow'],
] as const

/** Texts of a picture that touch another one or are smaller than 11 pixels, measured with the fonts themselves. */
const faults = (picture: Locator): Promise<string[]> =>
  picture.evaluate((svg) => {
    const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute('width'))
    const texts = [...svg.querySelectorAll('text')].map((it) => ({
      words: it.textContent,
      box: it.getBoundingClientRect(),
    }))
    const small = 13 * scale < 11 ? [`text of ${13 * scale} pixels`] : []
    const touching = texts.flatMap(({ words, box: a }, index) =>
      texts.slice(index + 1).flatMap(({ words: other, box: b }) => {
        // A line of text is higher than its letters: two lines that follow each other share a few pixels of air.
        const apart = a.right <= b.left || b.right <= a.left || a.bottom - 5 <= b.top || b.bottom - 5 <= a.top
        return apart ? [] : [`${words} touches ${other}`]
      }),
    )
    return [...small, ...touching]
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a figure has its picture with a name, its caution and its table with a source in every row', async ({
    page,
  }) => {
    await page.goto('./figures/#israel-crude')
    const figure = page.locator('#israel-crude')
    await expect(figure.getByRole('heading', { level: 2 })).toBeInViewport()
    await expect(figure.getByText('Do not add or average')).toBeVisible()
    await expect(figure.getByRole('img', { name: /Israel’s crude oil: \d+ figures/ })).toHaveCount(1)
    const rows = figure.getByRole('row')
    expect(await rows.count()).toBeGreaterThan(13)
    await expect(figure.locator('tbody tr:not(:has(td a[href^="http"]))')).toHaveCount(0)
    await figure.getByRole('link', { name: 'The same rows as a table' }).click()
    await expect(figure.getByRole('table')).toBeInViewport()
  })
})

for (const [width, look] of sizes) {
  test(`at ${width} pixels one picture of each figure shows, with a mark for each row that has a number`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('./figures/')
    await page.evaluate(() => document.fonts.ready)
    await expect(page.locator('.figure')).toHaveCount(4)
    for (const figure of await page.locator('.figure').all()) {
      const picture = figure.locator('figure > svg:visible')
      await expect(picture).toHaveClass(new RegExp(look))
      const rows = figure.locator('tbody tr')
      const unmarked = rows.filter({ hasText: /In the table only|not found/ })
      await expect(picture.locator('[data-row]')).toHaveCount((await rows.count()) - (await unmarked.count()))
      expect(await faults(picture)).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test('on a phone the rows of a table are blocks, and still rows of a table', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./figures/#btc-shareholders')
  const table = page.locator('#btc-shareholders').getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(11)
  await expect(table.getByRole('rowheader', { name: 'SOCAR' })).toBeVisible()
  await expect(table.getByRole('columnheader', { name: 'Sources' })).toHaveCount(1)
})

test('a card leads to the figures of its event, and a row leads back', async ({ page }) => {
  await open(page, '#claim-nearly-half')
  await card(page).getByRole('link', { name: 'Azerbaijan’s share of Israel’s crude oil' }).click()
  await expect(page).toHaveURL(/\/figures\/#israel-crude$/)
  await expect(page.locator('#israel-crude')).toBeInViewport()
  await page
    .locator('#israel-crude-article-2025')
    .getByRole('link', { name: '“Nearly half” of Israel’s crude' })
    .click()
  await expect(page).toHaveURL(/#claim-nearly-half$/)
})

test('a picture is a file of its own, with its colours in it', async ({ page }) => {
  const response = await page.request.get('./figures/btc-throughput.svg')
  expect(response.headers()['content-type']).toContain('image/svg+xml')
  expect(await response.text()).not.toContain('var(')
})

test('on paper the pictures are grey', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('./figures/')
  const hue = await page.locator('#israel-crude figure > svg:visible').evaluate((it) => getComputedStyle(it).color)
  const [red, green, blue] = hue.match(/\d+/g) ?? []
  expect(red).toBe(green)
  expect(green).toBe(blue)
})
