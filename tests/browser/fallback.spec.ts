import { chromium } from '@playwright/test'
import { card, expect, test } from './open.ts'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page reads in order: article, events, cards with both sides', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { name: 'What the article says' })).toBeVisible()
    await expect(page.locator('.card').first()).toBeVisible()
    const cards = await page.locator('.card').count()
    expect(cards).toBeGreaterThanOrEqual(30)
    await expect(page.getByText('Who denies it').first()).toBeVisible()
    await expect(page.locator('.timeline')).toBeHidden()
  })

  test('every source is one link away: those of an event on its page, all of them on theirs', async ({ page }) => {
    await page.goto('./')
    await page.locator('#baku-fm-talks-2025-12-08 .card-more a').click()
    await expect(page).toHaveURL(/\/e\/baku-fm-talks-2025-12-08\/$/)
    await expect(page.locator('.sources li a').first()).toBeVisible()
    await page.goBack()
    await page.getByRole('link', { name: /^All \d+ sources with/ }).click()
    await expect(page.locator('.sources li')).not.toHaveCount(0)
    await expect(page.locator('.sources li a').first()).toBeVisible()
  })
})

test('without WebGL the texts, the list and the timeline work', async ({ baseURL, launchOptions }) => {
  const browser = await chromium.launch({
    ...launchOptions,
    args: ['--no-sandbox', '--disable-3d-apis', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}) })
    await page.goto('./#baku-fm-talks-2025-12-08')
    await expect(page.locator('#map')).toHaveAttribute('data-map', 'none', { timeout: 30_000 })
    await expect(page.locator('.map-state > :first-child')).toBeVisible()
    await expect(card(page)).toHaveAttribute('id', 'baku-fm-talks-2025-12-08')
    await page.locator('.timeline-events a:visible').first().focus()
    await page.keyboard.press('Enter')
    await expect(card(page)).not.toHaveAttribute('id', 'baku-fm-talks-2025-12-08')
  } finally {
    await browser.close()
  }
})
