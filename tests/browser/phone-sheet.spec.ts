import { drag } from './finger.ts'
import { card, expect, open, test } from './open.ts'
import { boxOf, crowded, detent, event, middle, ready, settled, touch, upright } from './phone.ts'

for (const [width, height] of upright) {
  test.describe(`the sheet at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, ...touch })

    test('is dragged by its grip and rests at three heights with the strip above the lower two', async ({ page }) => {
      await open(page, event)
      await ready(page)
      const strip = page.locator('#timeline')
      const top = async () => (await boxOf(page.locator('#cards'))).y
      const grip = async () => middle(page.locator('.sheet-grip'))
      const half = await top()
      expect((await boxOf(strip)).y + (await boxOf(strip)).height).toBeCloseTo(half, 0)

      const [x, y] = await grip()
      await drag(page, [x, y], [x, 90], 500, 150)
      await settled(page)
      expect(await detent(page)).toBe('full')
      expect(await top()).toBeCloseTo(58, 0)

      await drag(page, await grip(), [x, half + 10], 160, 150)
      await settled(page)
      expect(await detent(page)).toBe('half')
      expect(await top()).toBeCloseTo(half, 0)

      await drag(page, await grip(), [x, height - 150], 160, 150)
      await settled(page)
      expect(await detent(page)).toBe('peek')
      expect(await top()).toBeCloseTo(height - 58 - 92, 0)
      expect((await boxOf(strip)).y + (await boxOf(strip)).height).toBeCloseTo(height - 58 - 92, 0)
      for (const part of ['.status', 'h2']) await expect(card(page).locator(part).first()).toBeInViewport({ ratio: 1 })
      await expect(card(page).locator('.evidence')).toBeHidden()
      expect(await crowded(page)).toEqual([])

      await card(page).locator('h2').tap()
      await settled(page)
      expect(await detent(page)).toBe('half')
    })

    test('takes the strip along while a finger holds it', async ({ page }) => {
      await open(page, event)
      await ready(page)
      const [x, y] = await middle(page.locator('.sheet-grip'))
      const client = await page.context().newCDPSession(page)
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] })
      const before = await boxOf(page.locator('#timeline'))
      await send('touchStart', y)
      for (const way of [20, 40, 60]) await send('touchMove', y + way)
      await expect.poll(async () => (await boxOf(page.locator('#timeline'))).y).toBeCloseTo(before.y + 60, 0)
      await page.waitForTimeout(200)
      await send('touchEnd')
      await settled(page)
      expect(await boxOf(page.locator('#timeline'))).toEqual(before)
    })

    test('rises under a finger on its text, scrolls when it is full, and comes down from the top of its text', async ({
      page,
    }) => {
      await open(page, event)
      await ready(page)
      const body = card(page).locator('.card-body')
      const scrolled = () => body.evaluate((element) => element.scrollTop)
      const x = width / 2
      await drag(page, [x, height - 90], [x, 120], 400)
      await settled(page)
      expect(await detent(page)).toBe('full')
      expect(await scrolled()).toBe(0)

      await drag(page, [x, height - 160], [x, 200], 400, 150)
      await settled(page)
      expect(await scrolled()).toBeGreaterThan(100)
      expect(await detent(page)).toBe('full')

      await drag(page, [x, 200], [x, height - 160], 400, 150)
      await drag(page, [x, 200], [x, height - 160], 400, 150)
      await settled(page)
      await expect.poll(scrolled).toBe(0)
      await drag(page, [x, 260], [x, 260 + height / 2], 150)
      await settled(page)
      expect(await detent(page)).not.toBe('full')
      await expect(card(page)).toHaveAttribute('id', event.slice(1))
    })

    test('is raised and lowered by keys, and says so', async ({ page }) => {
      await open(page, event)
      await ready(page)
      const grip = page.locator('.sheet-grip')
      await grip.focus()
      await expect(grip).toHaveAttribute('aria-expanded', 'true')
      await page.keyboard.press('Enter')
      expect(await detent(page)).toBe('full')
      await expect(grip).toHaveAccessibleName('Show less of the card')
      await expect(card(page).locator('.card-foot')).toBeVisible()
      await page.keyboard.press('Enter')
      expect(await detent(page)).toBe('peek')
      await expect(grip).toHaveAttribute('aria-expanded', 'false')
      await expect(grip).toHaveAccessibleName('Show more of the card')
      await page.keyboard.press('ArrowUp')
      expect(await detent(page)).toBe('half')
      await expect(grip).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(page.locator('html')).toHaveAttribute('data-card', 'closed')
    })

    test('covers no mark of the chosen event at peek and half', async ({ page }) => {
      await open(page, event)
      await ready(page)
      for (const step of ['half', 'peek']) {
        expect(await detent(page)).toBe(step)
        // The picture travels, and more slowly on a machine that is busy.
        await expect(async () => {
          const strip = await boxOf(page.locator('#timeline'))
          const marks = await page.locator(`.poster-events a[data-event="${event.slice(1)}"]`).all()
          expect(marks.length).toBeGreaterThan(0)
          for (const mark of marks) {
            const box = await boxOf(mark)
            expect(box.y, step).toBeGreaterThan(50)
            expect(box.y + box.height, step).toBeLessThan(strip.y)
          }
        }).toPass({ timeout: 15_000 })
        await page.locator('.sheet-grip').focus()
        await page.keyboard.press('ArrowDown')
      }
    })
  })
}

test.describe('with less motion', () => {
  test.use({ viewport: { width: 390, height: 844 }, ...touch, contextOptions: { reducedMotion: 'reduce' } })

  test('a swipe changes the event and slides nothing', async ({ page }) => {
    await open(page, event)
    await ready(page)
    const [x, y] = await middle(card(page).locator('h2'))
    const client = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] })
    const before = await boxOf(card(page))
    await send('touchStart', x + 80)
    for (const way of [30, 60, 140]) await send('touchMove', x + 80 - way)
    expect(await boxOf(card(page))).toEqual(before)
    await send('touchEnd')
    await expect(card(page)).not.toHaveAttribute('id', event.slice(1))
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})

test.describe('on its side', () => {
  test.use({ viewport: { width: 844, height: 390 }, ...touch })

  test('the card is a panel beside map and strip, and its text scrolls', async ({ page }) => {
    await open(page, event)
    await ready(page)
    const [panel, strip, map] = [
      await boxOf(page.locator('#cards')),
      await boxOf(page.locator('#timeline')),
      await boxOf(page.locator('.poster')),
    ]
    expect(panel.x).toBeCloseTo(844 - 340, 0)
    expect(strip.x + strip.width).toBeLessThanOrEqual(panel.x + 0.5)
    expect(map.y + map.height).toBeLessThanOrEqual(strip.y + 0.5)
    await expect(page.locator('.sheet-grip')).toBeHidden()
    await drag(page, [700, 320], [700, 120], 400, 150)
    await settled(page)
    expect(
      await card(page)
        .locator('.card-body')
        .evaluate((element) => element.scrollTop),
    ).toBeGreaterThan(60)
  })
})
