import { chromium } from '@playwright/test'
import { card, expect, test } from './open.ts'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page reads in order: article, events, cards with both sides, sources', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { name: 'What the article says' })).toBeVisible()
    await expect(page.locator('.card').first()).toBeVisible()
    const cards = await page.locator('.card').count()
    expect(cards).toBeGreaterThanOrEqual(30)
    await expect(page.getByText('Who denies it').first()).toBeVisible()
    await expect(page.locator('.source-list a').first()).toBeVisible()
    await expect(page.locator('.timeline')).toBeHidden()
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
    await expect(page.locator('.map-state')).toBeVisible()
    await expect(card(page)).toHaveAttribute('id', 'baku-fm-talks-2025-12-08')
    await page.locator('.timeline-events a:visible').first().focus()
    await page.keyboard.press('Enter')
    await expect(card(page)).not.toHaveAttribute('id', 'baku-fm-talks-2025-12-08')
  } finally {
    await browser.close()
  }
})
