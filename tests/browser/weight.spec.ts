import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { budgets } from '../../scripts/budgets.mjs'
import { root } from '../../scripts/project.mjs'
import { expect, open, test } from './open.ts'

/** A shift that nobody sees: a count that gets its digits, an edge of half a pixel. */
const unseen = 0.005

for (const [name, width, height] of [
  ['a desktop', 1440, 900],
  ['a laptop', 1024, 720],
  ['a phone', 390, 844],
] as const) {
  test.describe(`the first view on ${name}`, () => {
    test.use({ viewport: { width, height } })

    test('fetches no more fonts than it may, and no sheet', async ({ page }) => {
      const fonts: string[] = []
      const sheets: string[] = []
      page.on('request', (request) => {
        const { pathname } = new URL(request.url())
        if (pathname.endsWith('.woff2')) fonts.push(pathname)
        if (pathname.includes('/sheets/')) sheets.push(pathname)
      })
      await open(page)
      await page.evaluate(() => document.fonts.ready)
      const sizes = await Promise.all(fonts.map(async (path) => (await stat(join(root, 'dist', path))).size))
      expect(fonts.length).toBeGreaterThan(0)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgets.fonts.limit)
      expect(sheets).toEqual([])
    })

    test('does not move while script and fonts arrive', async ({ page }) => {
      await page.route(/\.woff2$/, async (route) => {
        await new Promise((done) => setTimeout(done, 400))
        await route.continue()
      })
      await page.addInitScript(() => {
        type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] }
        const kept = window as unknown as { shifts: { value: number; moved: string[] }[] }
        kept.shifts = []
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[]) {
            kept.shifts.push({ value, moved: sources.map(({ node }) => `${node?.nodeName} ${node?.className}`) })
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await open(page)
      await page.evaluate(() => document.fonts.ready)
      await page.waitForTimeout(600)
      const shifts = await page.evaluate(
        () => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts,
      )
      const sum = shifts.reduce((all, { value }) => all + value, 0)
      expect(sum, JSON.stringify(shifts)).toBeLessThan(unseen)
    })
  })
}
