import type { Page } from '@playwright/test'
import { card, expect, open, test } from './open.ts'

const talks = 'baku-fm-talks-2025-12-08'
const map = (page: Page) => page.locator('#map')
const mark = (page: Page, event: string) => page.locator(`.poster a[data-event=${event}]:not([hidden])`).first()

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

const place = (page: Page): Promise<Place> =>
  page.locator('.poster-plane').evaluate((plane) => {
    const { x, y, width } = plane.getBoundingClientRect()
    return { x, y, width }
  })

/** A browser without WebGL. */
const withoutWebGl = (page: Page) =>
  page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : (getContext as (...values: unknown[]) => unknown).call(this, kind, ...rest)
    } as typeof getContext
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the poster shows the map, and its marks lead to the cards', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('.poster')).toBeVisible()
    await expect(page.locator('.map-policy')).toContainText('Hatched areas are allegations')
    await expect(page.locator('.map-state > :first-child')).toBeHidden()
    const link = page.getByRole('link', { name: /foreign ministers.*Documented/i }).first()
    await expect(link).toBeAttached()
    expect(await page.locator('.poster a[data-event]:visible').count()).toBeGreaterThan(20)
    await mark(page, talks).click()
    await expect(page).toHaveURL(new RegExp(`#${talks}$`))
  })
})

for (const [width, height] of [
  [1280, 840],
  [390, 844],
  [1024, 720],
] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('the poster lies where the script puts it: nothing jumps when the page comes alive', async ({
      page,
      watched,
    }) => {
      const script = /\/assets\/index-[^/]*\.js$/
      await page.route(script, (route) => route.abort())
      await page.goto('./')
      const before = await place(page)
      watched.errors.length = 0
      await page.unroute(script)
      await open(page)
      const after = await place(page)
      expect(after.x).toBeCloseTo(before.x, 1)
      expect(after.y).toBeCloseTo(before.y, 1)
      expect(after.width).toBeCloseTo(before.width, 1)
    })
  })
}

test('before the live map has come the marks can be chosen, and the poster takes the reader there', async ({
  page,
}) => {
  await open(page)
  const before = await place(page)
  await mark(page, talks).click()
  await expect(card(page)).toHaveAttribute('id', talks)
  await expect(mark(page, talks)).toHaveAttribute('data-selected', '')
  await expect.poll(async () => (await place(page)).width).toBeGreaterThan(before.width * 1.2)
})

test.describe('without WebGL', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test.beforeEach(async ({ page, watched }) => {
    await withoutWebGl(page)
    await page.goto('./')
    await expect(map(page)).toHaveAttribute('data-map', 'none', { timeout: 30_000 })
    // The page tells the console why it has no map; that is the one error expected here.
    watched.errors.length = 0
  })

  test('it says so, and offers to try again', async ({ page, watched }) => {
    await expect(page.locator('.map-state')).toContainText(
      'This browser cannot draw the moving map. The still map, list and table say the same. Try again',
    )
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(map(page)).toHaveAttribute('data-map', 'none', { timeout: 30_000 })
    watched.errors.length = 0
  })

  test('buttons, wheel, drag and keys move the poster, and the address tells where', async ({ page }) => {
    const home = await place(page)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(async () => (await place(page)).width / home.width).toBeCloseTo(2, 2)
    await expect(page).toHaveURL(/at=/)
    await page.getByRole('button', { name: 'Show the whole region' }).click()
    await expect.poll(async () => (await place(page)).width / home.width).toBeCloseTo(1, 2)
    const box = await map(page).boundingBox()
    if (!box) throw new Error('the map has no box')
    const [x, y] = [box.x + box.width * 0.62, box.y + box.height * 0.72]
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -240)
    await expect.poll(async () => (await place(page)).width).toBeGreaterThan(home.width)
    const wheeled = await place(page)
    await page.mouse.down()
    await page.mouse.move(x - 90, y - 30, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => (await place(page)).x).toBeLessThan(wheeled.x - 60)
    await page.locator('.poster').focus()
    const dragged = await place(page)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await place(page)).x - dragged.x).toBeCloseTo(100, 0)
    await page.keyboard.press('+')
    await expect.poll(async () => (await place(page)).width / dragged.width).toBeCloseTo(2, 1)
  })

  test('marks keep their size while the ground grows', async ({ page }) => {
    const size = () =>
      mark(page, talks)
        .locator('use')
        .evaluate((use) => use.getBoundingClientRect().width)
    const before = await size()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect(page).toHaveURL(/at=/)
    expect(await size()).toBeCloseTo(before, 0)
  })

  test('time, layers and choice change the picture', async ({ page }) => {
    const shown = () => page.locator('.poster a[data-event]:not([hidden])').count()
    const before = await shown()
    await page.locator('.timeline [data-action=all]').click()
    await expect.poll(shown).toBeGreaterThan(before)
    const hatch = page.locator('.poster-alleged-area')
    await expect(hatch).not.toHaveAttribute('hidden')
    await page.locator('input[data-layer=alleged-airspace]').setChecked(false, { force: true })
    await expect(hatch).toHaveAttribute('hidden', '')
    await mark(page, talks).dispatchEvent('click')
    await expect(card(page)).toHaveAttribute('id', talks)
    await expect(mark(page, talks)).toHaveAttribute('data-selected', '')
    await page.locator('.poster').press('Escape')
    await expect(mark(page, talks)).not.toHaveAttribute('data-selected')
  })
})
