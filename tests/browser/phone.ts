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
  await expect(page.locator('.sheet-grip')).toHaveAttribute('aria-label', /Show/)
  await page.waitForLoadState('networkidle')
}
export const settled = async (page: Page): Promise<void> => {
  await page.waitForTimeout(350)
}
