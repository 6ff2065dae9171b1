/** What the tests of the page in a hand share: the sizes of phones, where things lie, when they are at rest. */
import type { Locator, Page } from '@playwright/test'
import { expect } from './open.ts'

export const event = '#alleged-airspace-use-2025'
export const upright = [
  [360, 640],
  [390, 844],
] as const
export const touch = { hasTouch: true, isMobile: true } as const

export const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('found nothing to be measured')
  return box
}
export const middle = async (locator: Locator): Promise<[number, number]> => {
  const { x, y, width, height } = await boxOf(locator)
  return [x + width / 2, y + height / 2]
}
export const detent = (page: Page) => page.locator('html').getAttribute('data-sheet')
/** Waits until what moves the card has come, and until the sheet is at rest. */
export const ready = async (page: Page): Promise<void> => {
  await expect(page.locator('#cards')).toHaveAttribute('data-hands', '')
  await settled(page)
}
export const settled = async (page: Page): Promise<void> => {
  await page.waitForTimeout(350)
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
}

/** What must neither lie upon something else nor leave the page. */
const controls = [
  '.header .logo',
  '.header > button',
  '.views button',
  '.map-controls button',
  '.legend > summary',
  '.as-known > summary',
  '.hatch-note',
  '.card-close',
  '.tab-bar button',
].join(', ')

/** Names of controls that lie upon each other or outside the page. */
export const crowded = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const shown = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
    const boxes = shown.map((element) => ({
      name: element.getAttribute('aria-label') || element.textContent?.trim() || element.className.toString(),
      box: element.getBoundingClientRect(),
    }))
    const outside = boxes.filter(
      ({ box }) => box.left < -0.5 || box.top < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5,
    )
    const pairs = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 0.5 &&
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 0.5,
        )
        .map((other) => `${one.name} × ${other.name}`),
    )
    return [...pairs, ...outside.map(({ name }) => `${name} is outside`)]
  }, controls)
