/** A story of a thousand events: what stands in the page and in the timeline stays as little as a reader can use. */
import { mkdirSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { buildGenerated } from '../../scripts/build.mjs'
import { serve } from '../../scripts/serve.mjs'
import { card, watching } from './open.ts'

const rowsInPage = 150
const rows = '.phase:not([hidden]) li[data-event]:not([hidden])'
const bars = '.timeline-detail .bars'

let site: Awaited<ReturnType<typeof serve>> | undefined
// Each worker would build it for itself.
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  test.setTimeout(150_000)
  site = await serve(await buildGenerated(1_000), 0)
})
test.afterAll(() => site?.close())

let watched: Awaited<ReturnType<typeof watching>> | undefined
test.beforeEach(async ({ page }) => {
  watched = await watching(page, site?.address ?? '')
})
test.afterEach(() => expect(watched).toEqual({ errors: [], foreign: [] }))

const openDense = async (page: Page): Promise<void> => {
  await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
  await page.goto(site?.address ?? '', { referer: `${site?.address}events/` })
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await page.locator('#timeline [data-action=all]').click()
  await expect(page.locator('.timeline-count')).toContainText('1,000 of 1,000 events, grouped by')
}

test('bins stand in their lanes, as a few paths, and no event has a mark', async ({ page }) => {
  await openDense(page)
  await expect(page.locator('.timeline-detail .mark')).toHaveCount(0)
  const boxes = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) =>
        all
          .map((it) => it.getBoundingClientRect())
          .map(({ top, bottom, left, right }) => ({ top, bottom, left, right })),
      )
  const [drawn, lanes] = [await boxes(bars), await boxes('.timeline-detail .grounds rect')]
  expect(lanes).toHaveLength(5)
  expect(drawn.length).toBeGreaterThan(lanes.length)
  expect(drawn.length).toBeLessThanOrEqual(25)
  // A stroke lies half on either side of its edge.
  const astray = drawn.filter(
    (bar) =>
      !lanes.some(
        (lane) =>
          bar.top >= lane.top - 1 && bar.bottom <= lane.bottom + 1 && bar.left >= lane.left && bar.right <= lane.right,
      ),
  )
  expect(astray).toEqual([])
  const filled = lanes.filter((lane) => drawn.some((bar) => bar.top >= lane.top - 1 && bar.bottom <= lane.bottom + 1))
  expect(filled).toHaveLength(5)
  expect(await page.locator('.timeline-detail *').count()).toBeLessThan(250)
  mkdirSync('screenshots', { recursive: true })
  await page.screenshot({ path: 'screenshots/dense.png' })
})

test('the list of bins leads into one by keyboard, down to marks', async ({ page }) => {
  await openDense(page)
  const link = page.locator('.timeline-events li:not([hidden]) a')
  expect(await link.count()).toBeLessThanOrEqual(rowsInPage)
  const inside = async () =>
    Number((await page.locator('.timeline-count').textContent())?.split(' ')[0]?.replace(',', ''))
  let before = await inside()
  for (let level = 0; level < 6 && (await page.locator(bars).count()) > 0; level += 1) {
    await expect(link.first()).toHaveAttribute('aria-label', /: \d[\d,]* events?\. /)
    const counts = await link.evaluateAll((all) =>
      all.map((it) => Number(/: ([\d,]+) events?\. /.exec(it.ariaLabel ?? '')?.[1]?.replace(',', ''))),
    )
    await link.nth(counts.indexOf(Math.max(...counts))).focus()
    await page.keyboard.press('Enter')
    await expect.poll(inside).toBeLessThan(before)
    before = await inside()
    await page.waitForTimeout(400)
  }
  await expect(page.locator(bars)).toHaveCount(0)
  await expect(page.locator('.timeline-detail .mark').first()).toBeAttached()
  await expect(page).toHaveURL(/time=/)
})

test('the list of events is turned in parts, and an event chosen from it brings its card and its mark', async ({
  page,
}) => {
  await openDense(page)
  await page.getByRole('tab', { name: /Events/ }).click()
  await expect(page.locator(rows)).toHaveCount(rowsInPage)
  const part = page.locator('.event-pager .part')
  await expect(part).toHaveText('Events 1–150 of 1,000')
  const [first] = await page.locator(rows).evaluateAll((all) => all.map((it) => (it as HTMLElement).dataset.event))
  await page.locator('[data-action=later-events]').click()
  await expect(part).toHaveText('Events 151–300 of 1,000')
  await expect(page.locator(rows).first()).not.toHaveAttribute('data-event', first ?? '')
  const chosen = await page.locator(rows).nth(4).getAttribute('data-event')
  await page.locator(`${rows} a`).nth(4).click()
  await expect(card(page)).toHaveAttribute('id', chosen ?? '')
  await expect(page.locator('.timeline-detail .mark')).toHaveCount(1)
  await expect(page.locator('.timeline-detail .mark')).toHaveAttribute('data-event', chosen ?? '')
  await expect(page.locator(bars).first()).toBeAttached()
})
