import { card, expect, open, openMap, test } from './open.ts'

test('a reload shows the same event, window, layers and place', async ({ page }) => {
  await openMap(page)
  await page.locator('input[data-layer=corridors]').check()
  await page.locator('.timeline-head [data-action=all]').click()
  await page.getByRole('tab', { name: /Events/ }).click()
  await page.locator('.event-row').first().click()
  await page.locator('#map canvas').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/time=.*layers=.*corridors.*at=.*#/)
  const address = page.url()
  const counted = await page.locator('.timeline-count').textContent()
  const chosen = await card(page).getAttribute('id')
  await page.reload()
  await expect(card(page)).toHaveAttribute('id', chosen ?? '')
  await expect(page.locator('input[data-layer=corridors]')).toBeChecked()
  await expect(page.locator('.timeline-count')).toHaveText(counted ?? '')
  expect(page.url()).toBe(address)
})

test('a link with unknown parts opens the story and says which part it did not know', async ({ page }) => {
  await open(page, '?layers=borders,roads#airspce')
  await expect(page.locator('#notice')).toBeVisible()
  await expect(page.locator('#notice')).toContainText('the layer “roads” and the event “airspce”')
  await expect(card(page)).toHaveCount(0)
})

test('hostile links open the story', async ({ page }) => {
  for (const link of [
    '?time=%00..%FF&at=NaN/1e308/x',
    '#%E0%A4%A',
    '?layers=__proto__,constructor#__proto__',
    '#<img src=x onerror=alert(1)>',
  ]) {
    await open(page, link)
    await expect(page.locator('.timeline-count')).toContainText('events')
    await expect(page.locator('#notice')).toBeVisible()
  }
})
