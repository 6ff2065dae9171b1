import { expect, open, test } from './open.ts'
import { isAt, slide } from './present-open.ts'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

test('P begins the walk, Escape ends it at the event of the step, and nothing of it stays', async ({ page }) => {
  await open(page)
  await page.keyboard.press('p')
  await isAt(page, 1)
  await expect(page.locator('.header')).toBeHidden()
  await page.keyboard.type('10')
  await page.keyboard.press('Enter')
  await page.keyboard.press('h')
  await page.keyboard.press('Escape')
  await expect(slide(page)).toBeHidden()
  await expect(page.locator('.header')).toBeVisible()
  await expect(page).toHaveURL(/#alleged-airspace-use-2025$/)
  await expect(page.locator('.card:not([hidden]) .status')).toContainText('Alleged · denied by Baku')
  await page.goBack()
  await isAt(page, 10)
})

test('the share dialog leads to the walk', async ({ page }) => {
  await open(page)
  await page.locator('.header [data-part=share]').click()
  await page.getByRole('button', { name: 'Present the walk' }).click()
  await isAt(page, 1)
})

test('nothing of the walk is fetched before it is asked for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page)
  await page.waitForTimeout(500)
  expect(asked.filter((url) => /present/.test(url))).toEqual([])
  await page.keyboard.press('p')
  await isAt(page, 1)
  expect(asked.filter((url) => /parts\/present\.html/.test(url))).toHaveLength(1)
})
