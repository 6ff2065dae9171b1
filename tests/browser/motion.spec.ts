import type { Page } from '@playwright/test'
import { card, expect, open, openMap, test } from './open.ts'

/** Where the drawing of the timeline and the poster stand now. */
const places = (page: Page) =>
  page.evaluate(() => ({
    axis: document.querySelector('.timeline-detail .axis')?.textContent,
    poster: document.querySelector<HTMLElement>('.poster-plane')?.style.cssText,
  }))

/** Two frames: what is done without motion is done by then. */
const frames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

test.describe('for readers who want less motion', () => {
  test.use({ reducedMotion: 'reduce' })

  test('a choice is there at once: nothing travels, nothing fades', async ({ page }) => {
    await open(page, '?at=5.5/39/48')
    await expect(page.locator('.poster')).toHaveAttribute('tabindex', '0')
    const [event, window] = [page.locator('.passage').nth(5), page.locator('.timeline [data-action=year]')]
    for (const control of [event, window]) {
      await control.click()
      await frames(page)
      const before = await places(page)
      expect(
        await page.evaluate(() => document.getAnimations().filter((it) => it.playState === 'running').length),
      ).toBe(0)
      await page.waitForTimeout(500)
      expect(await places(page)).toEqual(before)
    }
    await expect(card(page)).toBeVisible()
  })

  test('the live map jumps', async ({ page }) => {
    await openMap(page)
    const at = () => page.locator('#map').getAttribute('data-at')
    const before = await at()
    await page.locator('#map-controls [data-action=zoom-in]').click()
    await expect(page.locator('#map')).not.toHaveAttribute('data-at', before ?? '')
    const there = await at()
    await page.waitForTimeout(500)
    expect(await at()).toBe(there)
  })
})

test('for everyone else the window travels', async ({ page }) => {
  // The test holds the clock: a late machine would make the whole journey in one frame.
  await page.clock.install()
  await open(page)
  await page.clock.pauseAt(Date.now() + 60_000)
  const start = await places(page)
  await page.locator('.timeline [data-action=all]').dispatchEvent('click')
  await page.clock.runFor(150)
  const between = await places(page)
  await page.clock.runFor(300)
  const end = await places(page)
  expect(between.axis).not.toBe(start.axis)
  expect(end.axis).not.toBe(between.axis)
  await page.clock.runFor(300)
  expect(await places(page)).toEqual(end)
})
