/** The pages that hold the article and its sources against the record. */
import { card, expect, open, test } from './open.ts'

const pages = ['record/', 'critique/'] as const

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of pages) {
    test(`${path} opens, with its way back to the map`, async ({ page }) => {
      await page.goto(`./${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Map and timeline' })).toBeVisible()
      await expect(page.locator(`.reading-links a[href="../${path}"]`)).toHaveAttribute('aria-current', 'page')
    })
  }

  test('a check tells its verdict before its headline', async ({ page }) => {
    await page.goto('./record/#problem-free')
    const check = page.locator('#problem-free')
    await expect(check).toBeInViewport()
    await expect(check.locator('.verdict')).toContainText('Contradicted')
    const [verdict, headline] = await Promise.all([
      check.locator('.verdict').boundingBox(),
      check.locator('h2').boundingBox(),
    ])
    expect(verdict?.y ?? 0).toBeLessThan(headline?.y ?? 0)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  for (const path of pages) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(`./${path}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    })
  }
})

test('a passage leads to its check, and the check to the map with the event chosen', async ({ page }) => {
  await open(page)
  await page.locator('.against-record a[href="record/#took-office"]').click()
  await expect(page).toHaveURL(/\/record\/#took-office$/)
  await page.locator('#took-office .on-record a').first().click()
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await expect(card(page)).toHaveAttribute('id', 'pezeshkian-takes-office-2024')
})

test('every event that a check names is an event of the map', async ({ page }) => {
  await page.goto('./record/')
  const links = await page
    .locator('.check .on-record a')
    .evaluateAll((all) => all.map((link) => (link.getAttribute('href') ?? '').replace('../#', '')))
  expect(links.length).toBeGreaterThan(20)
  await open(page)
  const ids = await page.locator('.card').evaluateAll((all) => all.map(({ id }) => id))
  expect(links.filter((id) => !ids.includes(id))).toEqual([])
})

test('each statement about an outlet says what it rests on', async ({ page }) => {
  await page.goto('./critique/')
  const statements = page.locator('.statements li')
  expect(await statements.count()).toBeGreaterThan(20)
  await expect(statements.filter({ hasNot: page.locator('.standing') })).toHaveCount(0)
  await expect(page.locator('#publisher')).toContainText('Probable, not proven')
})
