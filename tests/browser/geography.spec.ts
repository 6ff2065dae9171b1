import { card, expect, open, openMap, test } from './open.ts'

test('a card says where its event lies, next to when', async ({ page }) => {
  await open(page, '#btc-explosion-2008')
  await expect(card(page).locator('.card-where')).toHaveText(
    /^Refahiye, 150 km east of Sivas; on the Baku–Tbilisi–Ceyhan oil pipeline/,
  )
})

test('a card of a place with two names says who uses which', async ({ page }) => {
  await open(page, '#karabakh-offensive-2023')
  await expect(card(page)).toContainText(
    'Khankendi is the name used by Azerbaijan, Stepanakert the one used by Armenians.',
  )
})

test('the legend says what borders mean, and for each contested line who holds and who claims', async ({ page }) => {
  await open(page)
  const policy = page.locator('.border-policy')
  await expect(policy.locator('summary')).toContainText('Natural Earth')
  await expect(policy.locator('li').first()).toBeHidden()
  await policy.locator('summary').click()
  await expect(policy.locator('li')).toHaveCount(9)
  await expect(policy.locator('li', { hasText: 'Crimea' })).toContainText('held by Russia; claimed by Ukraine')
})

test('the time window reaches back to the oblast of 1991', async ({ page }) => {
  await open(page)
  await page.locator('.timeline-head [data-action=all]').click()
  await expect(page.locator('.timeline-window')).toContainText('1991')
})

test('a contested line tells its holder and claimant to who points at it', async ({ page }) => {
  await openMap(page, '?layers=contested-lines&at=9/46.1/33.8457')
  const box = await page.locator('#map canvas').boundingBox()
  if (!box) throw new Error('no map')
  const tip = page.locator('.map-tip')
  await expect(async () => {
    for (let step = -6; step <= 6; step += 1) {
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + step * 16)
      if (await tip.isVisible()) break
    }
    await expect(tip).toContainText('held by Russia; claimed by Ukraine', { timeout: 300 })
  }).toPass({ timeout: 20_000 })
})
