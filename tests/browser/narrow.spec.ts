import type { Page } from '@playwright/test'
import { expect, open, test } from './open.ts'

const filter = (page: Page) => page.getByRole('button', { name: 'Filter', exact: true })
const panel = (page: Page) => page.getByRole('region', { name: 'Filter of the events' })
const rows = (page: Page) => page.locator('.phase:not([hidden]) li[data-event]:not([hidden])')

test('boxes say how many events each would leave, and narrow list, timeline and link', async ({ page }) => {
  await open(page, '?time=earliest..latest')
  await filter(page).click()
  await expect(filter(page)).toHaveAttribute('aria-expanded', 'true')
  const energy = panel(page).getByRole('checkbox', { name: /^Energy/ })
  const count = await energy.locator('xpath=..').locator('.count').textContent()
  await energy.check()
  await expect(page).toHaveURL(/category=energy/)
  await expect(page.locator('.narrow-sum')).toContainText(`${count} of 83 events`)
  await page.getByRole('tab', { name: /Events/ }).click()
  await expect(rows(page)).toHaveCount(Number(count))
})

test('Back takes one value away again, Forward asks for it', async ({ page }) => {
  await open(page, '?time=earliest..latest')
  await filter(page).click()
  const energy = panel(page).getByRole('checkbox', { name: /^Energy/ })
  await energy.check()
  await expect(page).toHaveURL(/category=energy/)
  await panel(page)
    .getByRole('checkbox', { name: /^Reported/ })
    .check()
  await expect(page).toHaveURL(/basis=reported/)
  await page.goBack()
  await expect(page).not.toHaveURL(/basis/)
  await expect(energy).toBeChecked()
  await page.goBack()
  await expect(energy).not.toBeChecked()
  await page.goForward()
  await expect(energy).toBeChecked()
})

test('Back after another page brings the filter with the link', async ({ page }) => {
  await open(page, '?time=earliest..latest')
  await filter(page).click()
  await panel(page)
    .getByRole('checkbox', { name: /^Energy/ })
    .check()
  await expect(page).toHaveURL(/category=energy/)
  await page.goto('./sources/')
  await page.goBack()
  await expect(page).toHaveURL(/category=energy/)
  await expect(page.locator('.narrow-chips li:not([hidden])')).toHaveText(['Energy'])
})

test('a chip takes one value away, a button all of them', async ({ page }) => {
  await open(page, '?time=earliest..latest&basis=alleged,reported&category=security')
  await expect(page.locator('.narrow-chips li:not([hidden])')).toHaveCount(3)
  await page.getByRole('button', { name: 'Remove: Alleged' }).click()
  await expect(page).toHaveURL(/basis=reported/)
  await expect(filter(page)).toBeFocused()
  await page.getByRole('button', { name: 'Clear filters' }).first().click()
  await expect(page).not.toHaveURL(/basis|category/)
  await expect(page.locator('.narrow-sum')).toBeHidden()
})

test('where nothing fits, the note names the filter', async ({ page }) => {
  await open(page, '?time=2025-12-01..2025-12-02&basis=alleged&category=energy')
  await expect(page.locator('.narrow-empty')).toHaveText(
    /^No event of this time window fits the filter: Energy and Alleged\.$/,
  )
  await page.getByRole('tab', { name: /Events/ }).click()
  await expect(page.locator('.empty-window')).toBeHidden()
  await page.getByRole('button', { name: 'Clear filters' }).first().click()
  await expect(page.locator('.narrow-empty')).toBeHidden()
})

test('days typed into the filter are the time window', async ({ page }) => {
  await open(page)
  await filter(page).click()
  await panel(page).getByRole('textbox', { name: 'From' }).fill('2025-06-13')
  await panel(page).getByRole('textbox', { name: 'To' }).fill('2025-06-24')
  await panel(page).getByRole('textbox', { name: 'To' }).blur()
  await expect(page).toHaveURL(/time=2025-06-13\.\.2025-06-24/)
})

test('Escape closes the filter and the focus is on its button', async ({ page }) => {
  await open(page)
  await filter(page).click()
  await panel(page).getByRole('checkbox').first().focus()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(filter(page)).toBeFocused()
})
