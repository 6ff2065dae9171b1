/** Many maps in one page, dark pages, keyboards and paper: what is around the frame stays as it was. */

import type { Page } from '@playwright/test'
import { violations } from './axe.ts'
import { expect, framed, iframe, test, withoutMap } from './host.ts'

const alleged = 'alleged-airspace-use-2025'

const drawn = async (page: Page): Promise<number> => {
  const states = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) =>
        frame
          .locator('.map-canvas canvas')
          .count()
          .catch(() => 0),
      ),
  )
  return states.reduce((sum, count) => sum + count, 0)
}

test('of ten maps only those that are seen are drawn, and those far away give their context back', async ({
  page,
  host,
}) => {
  await host.example('many')
  await page.setViewportSize({ width: 800, height: 700 })
  const elements = page.locator('araxes-map')
  await expect(elements).toHaveCount(10)
  await elements.nth(0).evaluate((map) => map.scrollIntoView({ block: 'center' }))
  const first = await framed(page)
  await expect(first.locator('#map')).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
  expect(await drawn(page)).toBe(1)
  await elements.nth(9).evaluate((map) => map.scrollIntoView({ block: 'center' }))
  await expect(first.locator('#map')).toHaveAttribute('data-map', 'lost')
  await expect(first.locator('.map-canvas canvas')).toHaveCount(0)
  await expect.poll(() => page.frames().slice(1).length).toBeGreaterThan(1)
  await expect.poll(() => drawn(page), { timeout: 60_000 }).toBe(1)
  await elements.nth(0).evaluate((map) => map.scrollIntoView({ block: 'center' }))
  await expect(first.locator('#map')).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
})

/** Colours of points of a picture, as [red, green, blue]. */
const coloursAt = async (page: Page, png: Buffer, points: readonly (readonly [number, number])[]) => {
  const reader = await page.context().newPage()
  const colours = await reader.evaluate(
    async ([data, wanted]) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      context?.drawImage(image, 0, 0)
      return wanted.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3))
    },
    [png.toString('base64'), points] as const,
  )
  await reader.close()
  return colours
}

test('a dark page shows through a transparent frame', async ({ page, host }) => {
  await withoutMap(page)
  await host.example('dark')
  await framed(page)
  const box = await page.locator('araxes-map iframe').boundingBox()
  if (!box) throw new Error('found no frame')
  const png = await page.screenshot()
  const [header, behind] = await coloursAt(page, png, [
    [Math.round(box.x + box.width / 2), Math.round(box.y + 20)],
    [Math.round(box.x - 6), Math.round(box.y + 20)],
  ])
  expect(header).toEqual(behind)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`a transparent frame pasted into a ${scheme} page is never blank on white`, async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'light' : 'dark' })
    await withoutMap(page)
    await host.open(iframe(host.maps, `?theme=${scheme}&ground=transparent`))
    const frame = await framed(page)
    const box = await page.locator('iframe').boundingBox()
    const [ground] = await coloursAt(page, await page.screenshot(), [
      [Math.round((box?.x ?? 0) + 400), Math.round((box?.y ?? 0) + 20)],
    ])
    const ink = await frame
      .locator('h1')
      .evaluate((title) => getComputedStyle(title).color.match(/\d+/g)?.map(Number) ?? [])
    const sum = (colour: readonly number[] = []) => colour.reduce((all, part) => all + part, 0)
    expect(Math.abs(sum(ground) - sum(ink))).toBeGreaterThan(300)
  })
}

test('a keyboard comes into the frame and out of it again', async ({ page, host }) => {
  await withoutMap(page)
  await host.open(
    `<p><a href="#a" id="before">Before</a></p>${iframe(host.maps, `?event=${alleged}`)}<p><a href="#b" id="after">After</a></p>`,
  )
  const frame = await framed(page)
  await page.locator('#before').focus()
  await page.keyboard.press('Tab')
  await expect(frame.locator('.full-map')).toBeFocused()
  const reached: string[] = []
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('Tab')
    if (await page.locator('#after').evaluate((link) => link === document.activeElement)) break
    reached.push(await frame.evaluate(() => document.activeElement?.className.toString() ?? ''))
  }
  await expect(page.locator('#after')).toBeFocused()
  expect(reached.length).toBeGreaterThan(5)
  await page.keyboard.press('Shift+Tab')
  await expect(page.locator('#after')).not.toBeFocused()
})

test('on the paper of the page around the map is a picture and not a hole', async ({ page, host }) => {
  await withoutMap(page)
  await host.open(iframe(host.maps, `?event=${alleged}`))
  const frame = await framed(page)
  await page.emulateMedia({ media: 'print' })
  await expect(frame.locator('.poster')).toBeVisible()
  await expect(frame.locator('.card:not([hidden]) h2')).toBeVisible()
  await expect(frame.locator('.timeline')).toBeHidden()
  // A blank box of this size is a picture of a few kilobytes.
  expect((await page.locator('iframe').screenshot()).length).toBeGreaterThan(40_000)
})

for (const [width, height] of [
  [340, 520],
  [900, 640],
] as const) {
  test(`a frame of ${width} by ${height} passes the checks of axe, folded and unfolded`, async ({ page, host }) => {
    await withoutMap(page)
    await page.setViewportSize({ width, height })
    await page.goto(`${host.maps}embed/?event=${alleged}`)
    await expect(page.locator('html')).toHaveAttribute('data-live', '')
    expect(await violations(page)).toEqual([])
    const unfold = page.locator('[data-action=unfold]')
    if (!(await unfold.isVisible())) return
    await unfold.click()
    expect(await violations(page)).toEqual([])
  })
}
