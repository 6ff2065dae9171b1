import { expect, openMap, test } from './open.ts'

const layouts = [
  ['desktop', 1440, 900],
  ['laptop', 1024, 720],
  ['phone', 390, 844],
] as const

for (const [name, width, height] of layouts) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme })

      test('shows map, timeline and card without sideways scrolling, and leaves a picture', async ({ page }) => {
        await openMap(page, '#alleged-airspace-use-2025')
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(sideways).toBe(0)
        for (const part of ['#map', '#timeline', '.card:not([hidden])']) {
          const box = await page.locator(part).boundingBox()
          expect(box?.width ?? 0, part).toBeGreaterThan(200)
          expect(box?.height ?? 0, part).toBeGreaterThan(60)
          expect((box?.x ?? 0) + (box?.width ?? 0), part).toBeLessThanOrEqual(width)
          expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(height)
        }
        await page.waitForTimeout(1_000)
        await page.screenshot({ path: `screenshots/${name}-${colorScheme}.png` })
      })
    })
  }
}

test('keyboard focus is visible on every kind of control', async ({ page }) => {
  await openMap(page)
  for (const selector of [
    '.passage',
    '[role=tab]',
    '.map-controls button',
    'input[data-layer]',
    '.timeline-head button',
  ]) {
    const control = page.locator(selector).first()
    await control.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    const outline = await control.evaluate((element) => getComputedStyle(element).outlineStyle)
    expect(outline, selector).not.toBe('none')
  }
})
