/** Large text and small windows: everything is still there, in one column (WCAG 1.4.4 and 1.4.10). */
import type { Page } from '@playwright/test'
import { cutTexts } from './cut.ts'
import { card, expect, open, test } from './open.ts'
import { wear } from './style.ts'

const enlarge = (page: Page) => wear(page, 'html { font-size: 200% }')

/** Parts that have to be reached: how, and what must then be seen at a size in which something can be read. */
const reach: readonly (readonly [name: string, act: (page: Page) => Promise<void>, shown: string])[] = [
  ['the article', (page) => page.locator('[data-panel=article]:visible').first().click(), '#panel-article .passage'],
  ['the events', (page) => page.locator('[data-panel=events]:visible').first().click(), '#panel-events .event-row'],
  ['the sources', (page) => page.locator('[data-panel=sources]:visible').first().click(), '#panel-sources a'],
]

const sizes = [
  { name: '320 by 256 pixels', viewport: { width: 320, height: 256 }, large: false },
  { name: 'text of twice the size on a desktop', viewport: { width: 1280, height: 840 }, large: true },
  { name: 'text of twice the size on a phone', viewport: { width: 390, height: 844 }, large: true },
] as const

for (const { name, viewport, large } of sizes) {
  test.describe(`at ${name}`, () => {
    test.use({ viewport })

    for (const [part, act, shown] of reach) {
      test(`${part} can be read`, async ({ page }) => {
        await open(page)
        if (large) await enlarge(page)
        await act(page)
        const first = page.locator(shown).filter({ visible: true }).first()
        await first.evaluate((element) => element.scrollIntoView({ block: 'center' }))
        await expect(first).toBeInViewport()
        const box = await first.boundingBox()
        expect(box?.width ?? 0).toBeGreaterThan(150)
        expect(await cutTexts(page)).toEqual([])
      })
    }

    test('a card can be read to its end', async ({ page }) => {
      await open(page, '#alleged-airspace-use-2025')
      if (large) await enlarge(page)
      await expect(card(page).locator('.status').first()).toBeInViewport()
      const last = card(page).locator('.card-body > *').last()
      await last.scrollIntoViewIfNeeded()
      await expect(last).toBeInViewport()
      expect(await cutTexts(page)).toEqual([])
    })

    for (const [button, title] of [
      ['.find', 'Search'],
      ['.header [data-part=share]', 'Share'],
      ['.header [data-part=about]', 'About this map'],
    ] as const) {
      test(`the dialog “${title}” has room`, async ({ page }) => {
        await open(page)
        if (large) await enlarge(page)
        await page.locator(button).click()
        const dialog = page.getByRole('dialog', { name: title })
        await expect(dialog).toBeVisible()
        const { x = -1, y = -1, width = 0, height = 0 } = (await dialog.boundingBox()) ?? {}
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(viewport.width)
        expect(y + height).toBeLessThanOrEqual(viewport.height)
        expect(await cutTexts(page)).toEqual([])
      })
    }
  })
}
