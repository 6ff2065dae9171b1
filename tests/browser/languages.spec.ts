import { mkdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { buildLanguage } from '../../scripts/build.mjs'
import { serve } from '../../scripts/serve.mjs'
import { brokenWords, cutTexts } from './cut.ts'

/** Languages that nobody speaks: texts two fifths longer with accents, and texts that run from right to left. */
const languages = [
  { tag: 'en-XA', way: 'ltr' },
  { tag: 'ar-XB', way: 'rtl' },
] as const

const pages = [
  { name: 'wide', width: 1440, height: 900, link: '' },
  { name: 'wide-event', width: 1440, height: 900, link: '#baku-fm-talks-2025-12-08' },
  { name: 'wide-table', width: 1440, height: 900, link: '?view=table' },
  { name: 'phone-table', width: 390, height: 844, link: '?view=table' },
  { name: 'wide-find', width: 1440, height: 900, link: '' },
  { name: 'phone-find', width: 390, height: 844, link: '' },
  { name: 'phone', width: 390, height: 844, link: '' },
  { name: 'phone-event', width: 390, height: 844, link: '#baku-fm-talks-2025-12-08' },
] as const

const reading = ['events/', 'record/', 'voices/', 'critique/', 'figures/', 'sources/', 'lesson/'] as const

for (const { tag, way } of languages) {
  test.describe(`in ${tag}`, () => {
    test.describe.configure({ mode: 'default' })
    let site: Awaited<ReturnType<typeof serve>>
    test.beforeAll(async () => {
      site = await serve(await buildLanguage(tag), 0)
      mkdirSync('screenshots', { recursive: true })
    })
    test.afterAll(() => site?.close())

    test('every text of the page has room', async ({ page }) => {
      await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
      const cut: string[] = []
      for (const { name, width, height, link } of pages) {
        await page.setViewportSize({ width, height })
        await page.goto('about:blank')
        await page.goto(site.address + link)
        await expect(page.locator('html')).toHaveAttribute('data-live', '')
        await expect(page.locator('html')).toHaveAttribute('lang', tag)
        if (link.includes('table')) await expect(page.locator('.tables tbody tr:not([hidden])').first()).toBeVisible()
        if (name.endsWith('find')) {
          await page.locator('[data-part=find]').click()
          await page.locator('dialog[open] input').fill('baku')
          await expect(page.locator('dialog[open] [role=option]:not([hidden])').first()).toBeVisible()
        }
        await page.evaluate(() => document.fonts.ready)
        cut.push(...(await cutTexts(page)).map((line) => `${name}: ${line}`))
        if (link.includes('table')) expect(await brokenWords(page.locator('.table-status span'))).toEqual([])
        await page.screenshot({ path: `screenshots/${tag}-${name}.png` })
      }
      expect(cut).toEqual([])
    })

    test('every text of the pages that are read has room', async ({ page }) => {
      const cut: string[] = []
      for (const path of reading) {
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 })
          await page.goto(site.address + path)
          cut.push(...(await cutTexts(page)).map((line) => `${path} at ${width}: ${line}`))
        }
      }
      expect(cut).toEqual([])
    })

    test('time runs with the lines', async ({ page }) => {
      await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(site.address)
      await expect(page.locator('html')).toHaveAttribute('data-live', '')
      const links = page.locator('.timeline-events li:not([hidden]) a')
      await expect(links.first()).toBeAttached()
      const middles = await links.evaluateAll((all) =>
        all.map((link) => link.getBoundingClientRect()).map(({ left, right }) => (left + right) / 2),
      )
      const [first = 0, last = 0] = [middles[0], middles.at(-1)]
      expect(Math.sign(last - first)).toBe(way === 'rtl' ? -1 : 1)
      const place = middles.length - 1
      const link = links.nth(place)
      const id = await link.getAttribute('data-event')
      // The drawing stands where its list does: the glyph is under its link.
      const glyph = page.locator(`.timeline-detail .mark[data-event="${id}"] use`)
      const box = await glyph.boundingBox()
      expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - last)).toBeLessThan(2)
      await links.first().focus()
      const forwards = way === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
      await page.keyboard.press(forwards)
      await expect(links.nth(1)).toBeFocused()
      await page.mouse.click(last, (box?.y ?? 0) + (box?.height ?? 0) / 2)
      await expect(page).toHaveURL(new RegExp(`#${id}$`))
    })

    test('the overview is pressed and pushed where it is seen', async ({ page }) => {
      await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(site.address)
      const overview = page.locator('.timeline-overview')
      await overview.hover()
      const handles = overview.locator('[role=slider]')
      await expect(handles).toHaveCount(2)
      const box = (await overview.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      /** A place on the overview, as a share of its width from where lines begin. */
      const at = (share: number): number => box.x + box.width * (way === 'rtl' ? 1 - share : share)
      const day = async (): Promise<number> => Number(await handles.first().getAttribute('aria-valuenow'))
      const yearOf = (days: number): number => new Date(days * 86_400_000).getUTCFullYear()
      await page.mouse.click(at(0.5), box.y + 20)
      await expect.poll(async () => yearOf(await day())).toBeLessThan(2025)
      const before = await day()
      const grip = (await handles.first().boundingBox()) ?? box
      const start = grip.x + grip.width / 2
      await page.mouse.move(start, box.y + 20)
      await page.mouse.down()
      await page.mouse.move(start + (way === 'rtl' ? 60 : -60), box.y + 20, { steps: 4 })
      await page.mouse.up()
      await expect.poll(day).toBeLessThan(before)
    })
  })
}

test('a text that finds no room is noticed', async ({ page }) => {
  await page.setContent(
    '<body><button style="width: 40px; white-space: nowrap">A long label</button><p class="fits">Short</p></body>',
  )
  expect(await cutTexts(page)).toEqual(['button. cuts “A long label”'])
})
