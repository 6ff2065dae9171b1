import { expect, open, openMap, test } from './open.ts'

const visibleRows = '.phase:not([hidden]) li[data-event]:not([hidden])'

test('dragging the brush changes the window of list, count and map', async ({ page }) => {
  await openMap(page)
  await page.getByRole('tab', { name: /Events/ }).click()
  const rows = await page.locator(visibleRows).count()
  const drawn = await page.locator('#map').getAttribute('data-rendered')
  const handle = page.locator('svg.timeline-overview [role=slider]').first()
  const box = await handle.boundingBox()
  if (!box) throw new Error('the brush has no handle')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 - 260, box.y + box.height / 2, { steps: 8 })
  await page.mouse.up()
  await expect.poll(() => page.locator(visibleRows).count()).toBeGreaterThan(rows)
  const now = await page.locator(visibleRows).count()
  await expect(page.locator('.timeline-count')).toContainText(`${now} of`)
  await expect(page.locator('#map')).not.toHaveAttribute('data-rendered', drawn ?? '')
  await expect(page).toHaveURL(/time=/)
})

test('the window can be moved by keyboard', async ({ page }) => {
  await open(page)
  const text = page.locator('.timeline-window')
  const before = await text.textContent()
  await page.locator('svg.timeline-overview [role=slider]').first().focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(text).not.toHaveText(before ?? '')
})

test('playing steps through the events and stops on Escape', async ({ page }) => {
  await open(page)
  await page.locator('[data-action=play]').click()
  await expect(page.locator('.card:not([hidden])')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-action=play]')).toHaveAttribute('aria-pressed', 'false')
})

test('toggling a layer changes the picture of the map and the address', async ({ page }) => {
  await openMap(page)
  const canvas = page.locator('#map canvas')
  const before = await canvas.screenshot()
  await page.locator('input[data-layer=alleged-airspace]').uncheck()
  await expect(page).toHaveURL(/layers=/)
  await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false)
})

test('an area whose layer is switched off is not pointed at any more', async ({ page }) => {
  await openMap(page, '?at=8/39.75/48.12')
  const box = await page.locator('#map').boundingBox()
  if (!box) throw new Error('the map has no box')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await expect(page.locator('.map-tip')).toContainText('Alleged · denied by Baku')
  await page.locator('input[data-layer=alleged-airspace]').uncheck()
  await expect
    .poll(async () => {
      await page.mouse.move(x + 20, y)
      await page.mouse.move(x, y)
      return page.locator('.map-tip').isHidden()
    })
    .toBe(true)
})
