/** Opens the embed dialog as an editor does. */
import type { Page } from '@playwright/test'
import { expect, open } from './open.ts'

export const event = 'alleged-airspace-use-2025'
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed' })
export const code = (page: Page) => dialog(page).locator('[data-embed=code]')
export const preview = (page: Page) => dialog(page).locator('.embed-preview iframe')

/** What the frame holds has tests of its own; here it is an empty page, so that nothing is drawn twice. */
export const openEmbed = async (page: Page, link = ''): Promise<void> => {
  await page.route(/\/embed\/(\?|$)/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Map</title><main>Map' }),
  )
  await open(page, link)
  await page.locator('.header [data-part=share]').click()
  await page.getByRole('button', { name: 'Embed this view …' }).click()
  await expect(dialog(page)).toBeVisible()
  await expect(preview(page)).toHaveAttribute('src', /\/embed\//)
}

export const choose = (page: Page, name: string) => dialog(page).getByRole('radio', { name, exact: true }).check()
export const copied = async (page: Page, button = 'Copy code'): Promise<string> => {
  await dialog(page).getByRole('button', { name: button }).click()
  return page.evaluate(() => navigator.clipboard.readText())
}
