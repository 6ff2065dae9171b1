import { expect, test } from './open.ts'
import { furthest } from './pixels.ts'
import { isAt, picture, present, settled, slide, stepOf, steps } from './present-open.ts'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test('step 5 is the same picture by link, by keys, by a number, and back from 6', async ({ page }) => {
  await present(page, '?mode=present&step=5')
  const byLink = await picture(page)
  // The picture of the map gets its relief when it comes; the slide is the same to the eye.
  const column = page.locator('.deck-column')
  const seen = await settled(column)
  expect(byLink.address).toBe('?mode=present&step=5')

  await page.keyboard.press('ArrowRight')
  await isAt(page, 6)
  expect(await picture(page)).not.toEqual(byLink)
  await page.keyboard.press('ArrowLeft')
  expect(await picture(page)).toEqual(byLink)
  // Letters that are drawn anew may come out a shade other.
  expect(await furthest(page, await settled(column), seen)).toBeLessThanOrEqual(2)

  await page.keyboard.press('End')
  await page.keyboard.press('5')
  await page.keyboard.press('Enter')
  expect(await picture(page)).toEqual(byLink)

  await page.keyboard.press('PageDown')
  await isAt(page, 6)
  await page.goBack()
  await isAt(page, 5)
  expect(await picture(page)).toEqual(byLink)

  await present(page)
  for (let step = 1; step < 5; step += 1) await page.keyboard.press('Space')
  expect(await picture(page)).toEqual(byLink)
})

test('every key of movement steps, and stays within the walk', async ({ page }) => {
  await present(page)
  const press = async (key: string, step: number) => {
    await page.keyboard.press(key)
    await isAt(page, step)
  }
  for (const [index, key] of ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'n', 'N', 'Enter'].entries()) {
    await press(key, index + 2)
  }
  for (const [index, key] of ['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'Shift+Space'].entries()) {
    await press(key, 7 - index)
  }
  await press('End', steps)
  await press('ArrowRight', steps)
  await press('Home', 1)
  await press('PageUp', 1)
  await page.keyboard.type('12')
  await expect(page.locator('.deck-typed')).toHaveText('Go to step 12 – Enter')
  await press('Enter', 12)
  await page.keyboard.press('g')
  await expect(page.locator('.deck-typed')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.deck-typed')).toBeHidden()
  await isAt(page, 12)
  await page.keyboard.type('99')
  await press('Enter', steps)
})

test('black, white, pointer, spotlight, clock, colours, notes and help answer their keys', async ({ page }) => {
  await present(page, '?mode=present&step=10')
  const cover = page.locator('.deck-cover')
  for (const [key, colour] of [
    ['b', 'rgb(0, 0, 0)'],
    ['.', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(cover).toHaveCSS('background-color', colour)
    await expect(slide(page)).toBeHidden()
    await page.keyboard.press(key)
    await expect(cover).toBeHidden()
  }
  await page.keyboard.press('b')
  await cover.click()
  await expect(cover).toBeHidden()

  const spot = page.locator('.deck-spot')
  await page.keyboard.press('l')
  await page.mouse.move(300, 200)
  await expect(spot).toHaveAttribute('data-pointer', 'dot')
  expect(await spot.evaluate((element) => element.style.getPropertyValue('--at-x'))).toBe('300px')
  await page.keyboard.press('k')
  await expect(spot).toHaveAttribute('data-pointer', 'spotlight')
  await page.keyboard.press('Escape')
  await expect(spot).toBeHidden()

  await page.keyboard.press('t')
  await expect(page.getByRole('timer')).toHaveText(/^\d+:\d\d$/)
  await page.keyboard.press('t')
  await expect(page.getByRole('timer')).toBeHidden()

  const html = page.locator('html')
  for (const theme of ['light', 'dark', 'contrast', 'auto']) {
    await page.keyboard.press('x')
    await expect(html).toHaveAttribute('data-theme', theme)
  }

  await page.keyboard.press('q')
  await expect(slide(page).locator('.slide-question')).toHaveText('What would you need to see before drawing a line?')
  await page.keyboard.press('q')
  await expect(slide(page).locator('.slide-question')).toBeHidden()

  await page.keyboard.press('o')
  await expect(page.locator('.deck-notes')).toContainText('The hatched area is the allegation')
  await page.keyboard.press('o')
  await expect(page.locator('.deck-notes')).toBeHidden()

  const help = page.getByRole('dialog', { name: 'Keys and tools' })
  await page.keyboard.press('?')
  await expect(help).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.keyboard.press('?')
  await help.getByRole('button', { name: 'Next step →' }).click()
  await expect(help).toBeHidden()
  await isAt(page, 11)
})

test('full screen goes and comes back by F', async ({ page }) => {
  await present(page)
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  await page.keyboard.press('f')
  await expect.poll(isFull).toBe(true)
  await page.keyboard.press('f')
  await expect.poll(isFull).toBe(false)
})

test('keys with Ctrl keep their meaning, and single keys can be switched off', async ({ page }) => {
  await present(page, '?mode=present&step=3')
  await page.keyboard.press('Control+b')
  await expect(page.locator('.deck-cover')).toBeHidden()
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Single keys do something' }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('b')
  await expect(page.locator('.deck-cover')).toBeHidden()
  await page.keyboard.press('PageDown')
  await isAt(page, 4)
})

test('the map comes nearer and goes back to the step by one key', async ({ page }) => {
  await present(page, '?mode=present&step=10')
  const before = await picture(page)
  await page.keyboard.press('+')
  const back = page.getByRole('button', { name: 'Back to the step’s view' })
  await expect(back).toBeVisible()
  expect((await picture(page)).place).not.toBe(before.place)
  await page.keyboard.press('z')
  await expect(back).toBeHidden()
  expect(await picture(page)).toEqual(before)
})

test('buttons and a finger do what keys do', async ({ page }) => {
  await present(page, '?mode=present&step=3')
  const foot = page.locator('.deck-foot')
  await foot.getByRole('button', { name: 'Next step' }).click()
  await isAt(page, 4)
  await foot.getByRole('button', { name: 'Previous step' }).click()
  await isAt(page, 3)
  const swipe = (from: number, to: number) =>
    slide(page).evaluate(
      (element, [start, end]) => {
        const send = (kind: string, clientX: number) =>
          element.dispatchEvent(new PointerEvent(kind, { bubbles: true, pointerType: 'touch', clientX, clientY: 300 }))
        send('pointerdown', start as number)
        send('pointerup', end as number)
      },
      [from, to],
    )
  await swipe(400, 200)
  await isAt(page, 4)
  await swipe(200, 400)
  await isAt(page, 3)
  await swipe(300, 310)
  expect(await stepOf(page)).toBe(3)
})
