import { card, expect, open, openMap, test } from './open.ts'

const talks = 'baku-fm-talks-2025-12-08'
const allegation = 'alleged-airspace-use-2025'

test('choosing a claim of the article opens its event with both sides', async ({ page }) => {
  await open(page)
  const passage = page.locator('a[data-claim=airspace-used-by-drones]')
  await passage.click()
  await expect(passage).toHaveAttribute('aria-current', 'true')
  await expect(card(page)).toHaveCount(1)
  await expect(card(page).locator('.status')).toContainText('denied by Baku')
  await expect(card(page).getByText('Who says so').first()).toBeVisible()
  await expect(card(page).getByText('Who denies it').first()).toBeVisible()
})

test('choosing in the list selects on timeline, card and address', async ({ page }) => {
  await open(page)
  await page.getByRole('tab', { name: /Events/ }).click()
  await page.locator(`.event-row[data-event=${talks}]`).click()
  await expect(card(page)).toHaveAttribute('id', talks)
  await expect(page.locator('.timeline-selected')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`#${talks}$`))
})

test('choosing on the timeline by keyboard opens the card, Escape closes it', async ({ page }) => {
  await open(page)
  const mark = page.locator(`.timeline-events a[data-event=${talks}]`)
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(card(page)).toHaveAttribute('id', talks)
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
})

test('choosing on the timeline by pointer opens the card', async ({ page }) => {
  await open(page)
  // Marks stand close: a person points at the glyph, whichever link lies on top there.
  const box = await page.locator(`.timeline-events a[data-event=${talks}]`).boundingBox()
  if (!box) throw new Error('the event has no mark on the timeline')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(card(page)).toHaveAttribute('id', talks)
})

test('choosing on the map opens the card of the event at that point', async ({ page }) => {
  // Fordow, where one event stands alone: the click lands on the middle of the map.
  await openMap(page, '?at=8/34.885/50.996')
  const box = await page.locator('#map').boundingBox()
  if (!box) throw new Error('the map has no box')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.locator('.map-tip')).toBeVisible()
  await expect(page.locator('.map-tip')).toContainText('Documented')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(card(page)).toHaveAttribute('id', 'nuclear-sites-struck-2025')
})

test('pointing at an alleged area tells what it is, choosing it opens who says so and who denies it', async ({
  page,
}) => {
  // Inside the band along the land border, away from any mark.
  await openMap(page, '?at=8/39.75/48.12')
  const box = await page.locator('#map').boundingBox()
  if (!box) throw new Error('the map has no box')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.locator('.map-tip')).toContainText('Alleged · denied by Baku')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(card(page)).toHaveAttribute('id', allegation)
  await expect(card(page).getByText('Who denies it').first()).toBeVisible()
})

test('pointing at a row shows the same event on the timeline', async ({ page }) => {
  await open(page)
  await page.getByRole('tab', { name: /Events/ }).click()
  const row = page.locator(`.event-row[data-event=${allegation}]`)
  await row.hover()
  await expect(row).toHaveAttribute('data-hovered', '')
  await expect(page.locator('svg.timeline-detail .hovered, svg.timeline-detail [data-hovered]').first()).toBeAttached()
})

test('the card leads to the next event and back again', async ({ page }) => {
  await open(page, `#${talks}`)
  await card(page).getByRole('link', { name: 'Next' }).click()
  await expect(card(page)).not.toHaveAttribute('id', talks)
  await page.goBack()
  await expect(card(page)).toHaveAttribute('id', talks)
})
