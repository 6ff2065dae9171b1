import type { Page } from '@playwright/test'
import { violations } from './axe.ts'
import { expect, open, test } from './open.ts'
import { isAt, present, steps } from './present-open.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** What is cut, or lies on something else, among the texts of the slide that is shown. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const column = document.querySelector('.deck-slides') as HTMLElement
    const slide = column.querySelector('.slide:not([hidden])') as HTMLElement
    const box = column.getBoundingClientRect()
    const parts = [...slide.children, ...document.querySelectorAll('.deck-foot')].filter(
      (part) => part.getBoundingClientRect().height > 0,
    )
    const found: string[] = []
    for (const part of slide.querySelectorAll('*')) {
      const { left, right, bottom, top, width } = part.getBoundingClientRect()
      if (width === 0 || part.closest('svg')) continue
      if (left < box.left - 1 || right > box.right + 1) found.push(`${part.className} is wider than its column`)
      if (top < box.top - 1 || bottom > box.bottom + 1) found.push(`${part.className} is cut`)
    }
    parts.forEach((part, index) => {
      const one = part.getBoundingClientRect()
      const next = parts[index + 1]?.getBoundingClientRect()
      if (next && next.top < one.bottom - 1) found.push(`${part.className} lies on what follows`)
    })
    return found
  })

const sizes = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const

for (const [width, height] of sizes) {
  test(`no slide is cut at ${width} by ${height}, told or hidden`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await present(page)
    for (let step = 1; step <= steps; step += 1) {
      await isAt(page, step)
      expect(await faults(page), `step ${step}`).toEqual([])
      await page.keyboard.press('h')
      expect(await faults(page), `step ${step}, hidden`).toEqual([])
      await page.keyboard.press('h')
      expect(await faults(page), `step ${step}, revealed`).toEqual([])
      await page.keyboard.press('ArrowRight')
    }
    const sizeOf = (selector: string) =>
      page
        .locator(`.slide:not([hidden]) ${selector}`)
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    await page.keyboard.type('4')
    await page.keyboard.press('Enter')
    const unit = width / 1920
    expect((await sizeOf('h1')) / unit).toBeCloseTo(80, 0)
    expect((await sizeOf('.slide-caption')) / unit).toBeGreaterThanOrEqual(28)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 800 } })

    test('axe finds nothing wrong with a slide, told, hidden and revealed, and with the help', async ({ page }) => {
      await present(page, '?mode=present&step=10')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('h')
      expect(await violations(page), 'hidden').toEqual([])
      await page.keyboard.press('h')
      expect(await violations(page), 'revealed').toEqual([])
      await page.keyboard.press('?')
      expect(await violations(page), 'help').toEqual([])
    })

    test('axe finds nothing wrong with the console', async ({ page }) => {
      await open(page, '?mode=console&step=10')
      await expect(page.locator('.console')).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  })
}
