/** The live map takes the poster's place, and gives it back. */
import type { Page } from '@playwright/test'
import { expect, openMap, test } from './open.ts'

const map = (page: Page) => page.locator('#map')

test('the live map takes over without shifting the layout, and takes up where the reader went', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/canvas-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/at=/)
  const moved = new URL(page.url()).search
  await page.evaluate(async () => {
    await document.fonts.ready
    ;(window as unknown as { shifts: number[] }).shifts.length = 0
  })
  release()
  await expect(map(page)).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
  await expect(page.locator('.poster')).toBeHidden()
  expect(await page.locator('.map-canvas').evaluate((canvas) => getComputedStyle(canvas).transitionDuration)).toBe(
    '0.18s',
  )
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  expect(shifts).toEqual([])
  // The live map reports nothing of its own accord: the place is still the reader's.
  expect(new URL(page.url()).search).toBe(moved)
})

test('a lost drawing context brings the poster back, a restored one the live map', async ({ page, watched }) => {
  await openMap(page)
  const lose = await page
    .locator('#map canvas')
    .evaluateHandle((canvas) => (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context'))
  await lose.evaluate((extension) => extension?.loseContext())
  await expect(map(page)).toHaveAttribute('data-map', 'lost')
  await expect(page.locator('.poster')).toBeVisible()
  await lose.evaluate((extension) => extension?.restoreContext())
  await expect(map(page)).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
  watched.errors.length = 0
})

test.describe('with motion reduced', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the live map is there at once, without a fade', async ({ page }) => {
    await openMap(page)
    const canvas = page.locator('.map-canvas')
    expect(await canvas.evaluate((element) => getComputedStyle(element).transitionProperty)).toBe('none')
    await expect(canvas).toHaveCSS('opacity', '1')
  })
})
