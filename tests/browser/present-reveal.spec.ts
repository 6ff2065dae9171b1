import { expect, openMap, test } from './open.ts'
import { isAt, present, slide, words } from './present-open.ts'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

const allegation = '?mode=present&step=10'

test('a hidden status is on no slide, no mark and in no name, and H reveals it with its reason', async ({ page }) => {
  await present(page, allegation)
  await page.keyboard.press('h')
  expect(await words(page)).toMatch(/^Status hidden Did Israeli drones use Azerbaijani airspace\?/)
  const heard = await page.locator('body').ariaSnapshot()
  expect(heard).not.toMatch(/Alleged · denied|Public evidence/)
  expect(heard).not.toMatch(/No route was published/)
  await expect(page.locator('.poster-alleged-area')).toBeHidden()
  await expect(page.locator('.poster-events')).toBeHidden()

  await page.keyboard.press('h')
  expect(await words(page)).toMatch(/^Alleged · denied by Baku Iranian officials say/)
  expect(await words(page)).toMatch(/Revealed: Alleged · denied by Baku.*Public evidence:/)
  await expect(page.locator('.deck-status')).toHaveText('Revealed: Alleged · denied by Baku')
  await expect(page.locator('.poster-alleged-area')).toBeVisible()

  await page.keyboard.press('ArrowRight')
  await isAt(page, 11)
  expect(await words(page)).toMatch(/^Status hidden/)
})

test('claim and denial, sources and places hide and come back by their keys', async ({ page }) => {
  await present(page, allegation)
  const text = () => words(page)
  const all = await text()
  for (const [key, gone, instead] of [
    ['c', 'Who denies it', 'Who says so and who denies it are hidden.'],
    ['r', '13 sources', 'Sources hidden'],
    ['m', 'Tehran', 'Place hidden'],
  ] as const) {
    await page.keyboard.press(key)
    expect(await text()).not.toContain(gone)
    expect(await text()).toContain(instead)
    await page.keyboard.press(key)
    await expect.poll(text).toContain(gone)
  }
  expect(await text()).toBe(all)
})

test('hidden places are not named on slide or map', async ({ page }) => {
  await present(page, allegation)
  await page.keyboard.press('m')
  await expect(page.locator('.poster-names')).toBeHidden()
  await expect(page.locator('.poster-events')).toBeHidden()
  expect(await words(page)).not.toMatch(/\b(Baku|Tehran)\b/)
})

test('the class votes by key and by tap, and the sums stand beside what is on record', async ({ page }) => {
  await present(page, allegation)
  await page.keyboard.press('a')
  await page.keyboard.press('h')
  const count = (vote: string) => slide(page).locator(`[data-vote=${vote}] .vote-count`)
  await expect(count('alleged')).toHaveText('0')
  for (const key of ['a', 'a', 'd', 'e', 'i', 'i']) await page.keyboard.press(key)
  await slide(page).getByRole('button', { name: 'Alleged' }).click()
  await expect(count('alleged')).toHaveText('3')
  await page.keyboard.press('Backspace')
  await expect(count('alleged')).toHaveText('2')
  await page.keyboard.press('h')
  await expect(slide(page).locator('.slide-class')).toHaveText(
    'The class: Documented: 1, Reported: 1, Alleged: 2 and Denied or disputed: 2.',
  )
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])
  expect(kept).toEqual([0, 0, ''])
})

test('the live map wears marks that tell nothing, and its own ones when they are revealed', async ({ page }) => {
  await openMap(page, allegation)
  await isAt(page, 10)
  const map = page.locator('.map-canvas')
  await page.waitForTimeout(3000)
  const told = await map.screenshot()
  await page.keyboard.press('h')
  await page.waitForTimeout(3000)
  const hidden = await map.screenshot({ path: 'screenshots/present-hidden.png' })
  expect(hidden.equals(told)).toBe(false)
  await map.hover({ position: { x: 10, y: 10 } })
  await expect(page.locator('.map-tip')).toBeHidden()
})
