/** The panel of an own walk, as a reader uses it. */
import type { Page } from '@playwright/test'
import { expect, open } from './open.ts'

export const panel = (page: Page) => page.locator('.walk')
export const rows = (page: Page) => page.locator('.walk-step:not([hidden])')
export const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click()

/** Opens the panel from the card of one event, and makes a walk of that and another. */
export const walkOf = async (page: Page, first: string, second: string): Promise<void> => {
  await open(page, `#${first}`)
  await page.locator('.header [data-part=share]').click()
  await page.locator('dialog.share [data-part=walk]').click()
  await expect(page.locator('#walk-name')).toBeFocused()
  await press(page, 'Add this view')
  await page.evaluate((id) => {
    location.hash = id
  }, second)
  await expect(page.locator('.card:not([hidden])')).toHaveAttribute('id', second)
  await press(page, 'Add this view')
  await expect(page.locator('.walk-status')).toHaveText('Added as step 2.')
}
