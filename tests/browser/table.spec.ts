import type { Page } from '@playwright/test'
import { card, expect, test } from './open.ts'

const rows = (page: Page, table = 'events') => page.locator(`table[data-table=${table}] tbody tr:not([hidden])`)

const openTable = async (page: Page, link = '?view=table'): Promise<string[]> => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (/canvas-|maplibre/.test(request.url())) scripts.push(request.url())
  })
  await page.goto(`./${link}`)
  await expect(page.locator('.table-count')).not.toBeEmpty()
  return scripts
}

test('a link opens the tables, and the map is not even asked for until the reader wants it', async ({ page }) => {
  const scripts = await openTable(page)
  await expect(page.getByRole('button', { name: 'Table' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.table-count')).toHaveText(/^\d+ of 83 events$/)
  await page.waitForTimeout(1000)
  expect(scripts).toEqual([])
  await page.getByRole('button', { name: 'Map', exact: true }).first().click()
  await expect(page.locator('.table-place')).toBeHidden()
  await expect(page).not.toHaveURL(/view=/)
  await expect.poll(() => scripts.length).toBeGreaterThan(0)
})

test('a column sorts its rows from the start, then from the end, and says so', async ({ page }) => {
  await openTable(page)
  const titles = () => rows(page).locator('th').allTextContents()
  const head = page.locator('table[data-table=events] th', { has: page.getByRole('button', { name: 'Event' }) })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.locator('.table-count')).toHaveText('Sorted by Event')
  const up = await titles()
  expect(up).toEqual(up.toSorted(new Intl.Collator('en').compare))
  await head.getByRole('button').press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  expect(await titles()).toEqual(up.toReversed())
})

test('window, filter and day hide rows and change the status of the day', async ({ page }) => {
  await openTable(page, '?view=table&time=earliest..latest')
  await expect(rows(page)).toHaveCount(83)
  await openTable(page, '?view=table&time=earliest..latest&basis=alleged')
  const alleged = await rows(page).count()
  expect(alleged).toBeGreaterThan(0)
  expect(alleged).toBeLessThan(83)
  for (const words of await rows(page).locator('.table-status').allTextContents()) expect(words).toContain('Alleged')
  await openTable(page, '?view=table&time=earliest..latest&known=2024-06-01')
  const status = page.locator('tr[data-event=tanker-tracking-2024] .table-status')
  await expect(status).toHaveText('Reported')
  await openTable(page, '?view=table&time=earliest..latest')
  await expect(status).toHaveText('Reported · denied by Ankara')
})

test('a title opens the card of its event beside the table, and its row is current', async ({ page }) => {
  await openTable(page)
  await rows(page).locator('th a').nth(3).click()
  await expect(card(page)).toBeVisible()
  await expect(page.locator('tr[aria-current=true]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('tr[aria-current=true]')).toHaveCount(0)
})

test('tabs lead by arrow keys to claims, layers and sources', async ({ page }) => {
  await openTable(page)
  await page.locator('#tab-table-events').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('#tab-table-claims')).toBeFocused()
  await expect(page.locator('.table-count')).toHaveText(/^\d+ of 233 claims$/)
  await page.keyboard.press('ArrowRight')
  await page.locator('#table-layer-former-lines').check()
  await expect(page).toHaveURL(/layers=[^&]*former-lines/)
  await page.keyboard.press('Shift+Tab')
  await page.locator('#tab-table-sources').click()
  await expect(page.locator('.table-count')).toHaveText(/^\d+ of \d+ sources$/)
  expect(await rows(page, 'sources').count()).toBeGreaterThan(50)
})

test.describe('on the smallest page', () => {
  test.use({ viewport: { width: 320, height: 568 } })

  test('only the table itself scrolls sideways', async ({ page }) => {
    await openTable(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(320)
    await expect(page.locator('.table-scroll').first()).toBeVisible()
  })
})
