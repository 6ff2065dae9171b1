import { card, expect, open, test } from './open.ts'

const allegation = 'alleged-airspace-use-2025'

test('an opened card is complete: further claims and sources have taken the place of the link', async ({ page }) => {
  await open(page, `#${allegation}`)
  await expect(card(page).locator('.sources li').first()).toBeVisible()
  await expect(card(page).getByRole('heading', { name: 'Further claims' })).toBeVisible()
  await expect(card(page).locator('.card-more')).toHaveCount(0)
  const counted = Number(await card(page).locator('.sources .count').textContent())
  await expect(card(page).locator('.sources li')).toHaveCount(counted)
})

test('choosing an event shows its card with both sides while the sheet is still on its way', async ({ page }) => {
  await page.route('**/sheets/*.html', () => {})
  await open(page, `#${allegation}`)
  await expect(card(page).getByRole('heading', { name: 'Who says so' }).first()).toBeVisible()
  await expect(card(page).getByRole('heading', { name: 'Who denies it' }).first()).toBeVisible()
  await expect(card(page).locator('.card-more a')).toHaveText(/^All \d+ claims and \d+ sources$/)
})

test('a sheet that cannot be fetched leaves the link, which leads to the whole card', async ({ page, watched }) => {
  await page.route('**/sheets/*.html', (route) => route.fulfill({ status: 404, body: 'Not here' }))
  await open(page, `#${allegation}`)
  await expect.poll(() => watched.errors.length).toBeGreaterThan(0)
  await card(page).locator('.card-more a').click()
  await expect(page).toHaveURL(new RegExp(`/e/${allegation}/$`))
  await expect(page.locator('.status')).toContainText('denied by Baku')
  await expect(page.locator('.sources li').first()).toBeVisible()
  // The sheet is asked for when the card opens and again when the page is idle; nothing else may be missing.
  expect(watched.errors.splice(0).every((error) => error.includes('404'))).toBe(true)
})

test('the page of an event leads to its neighbours and back to the map', async ({ page }) => {
  await page.goto(`./e/${allegation}/`)
  const title = await page.locator('h1').textContent()
  await page.locator('.event-neighbour[rel=next]').click()
  await expect(page.locator('h1')).not.toHaveText(title ?? '')
  await page.locator('.event-neighbour[rel=prev]').click()
  await expect(page.locator('h1')).toHaveText(title ?? '')
  await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
  await page.getByRole('link', { name: 'Show on map and timeline' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await expect(card(page)).toHaveAttribute('id', allegation)
})

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
] as const) {
  test(`reading pages fit a ${name} and leave a picture`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const [path, file] of [
      [`e/${allegation}/`, 'event'],
      ['events/', 'events'],
    ] as const) {
      await page.goto(`./${path}`)
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }))
      expect(scrollWidth, path).toBe(clientWidth)
      await page.screenshot({ path: `screenshots/${file}-${name}.png` })
    }
  })
}
