import { readFileSync, writeFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './open.ts'
import { panel, press, rows, walkOf } from './walk-panel.ts'

const [first, second] = ['baku-fm-talks-2025-12-08', 'june-war-start-2025']
const names = (page: Page) => rows(page).locator('.walk-step-name').allTextContents()
const status = (page: Page) => page.locator('.walk-status')

let seed = 1
/** A text of 2,000 letters in which nothing repeats, so that it does not pack. */
const noise = (): string =>
  Array.from({ length: 2_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return String.fromCharCode(97 + (seed % 26))
  }).join('')

const withTwo = (page: Page) => walkOf(page, first, second)

test('views are added, captioned, ordered by keyboard, removed and brought back', async ({ page }) => {
  await withTwo(page)
  const [one, two] = await names(page)
  await rows(page).nth(0).getByLabel('Caption').fill('Two accounts of one meeting')
  await rows(page).nth(0).getByRole('button', { name: 'Move down: step 1' }).focus()
  await page.keyboard.press('Enter')
  expect(await names(page)).toEqual([two, one])
  await expect(status(page)).toHaveText('Now step 2.')
  // The focus goes with the step, at whose end it can go no farther.
  await expect(rows(page).nth(1).getByRole('button', { name: 'Move down: step 2' })).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await names(page)).toEqual([two, one])
  await rows(page).nth(1).getByRole('button', { name: 'Remove: step 2' }).click()
  expect(await names(page)).toEqual([two])
  await press(page, 'Undo')
  expect(await names(page)).toEqual([two, one])
  await expect(rows(page).nth(1).getByLabel('Caption')).toHaveValue('Two accounts of one meeting')
  await rows(page).nth(1).getByRole('button', { name: 'Show: step 2' }).click()
  await expect(page.locator('.card:not([hidden])')).toHaveAttribute('id', first)
  await page.screenshot({ path: 'screenshots/walk.png' })
  const { violations } = await new AxeBuilder({ page }).include('.walk').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
})

test('the link holds the walk, and so does the address after a reload', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await withTwo(page)
  const made = await names(page)
  await press(page, 'Copy link')
  await expect(status(page)).toContainText('holds the whole walk')
  const link = await page.locator('.walk-link').inputValue()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  await page.reload()
  await expect(rows(page)).toHaveCount(2)
  await page.goto('about:blank')
  await page.goto(link)
  await expect(rows(page)).toHaveCount(2)
  expect(await names(page)).toEqual(made)
  await page.goto(`./?walk=${'A'.repeat(200)}`)
  await expect(status(page)).toHaveText('The walk in this link could not be read.')
})

test('the file is saved and opened again; one with faults is refused, and nothing is lost', async ({ page }, info) => {
  await withTwo(page)
  const made = await names(page)
  const [saved] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as file')])
  expect(saved.suggestedFilename()).toBe('walk-araxes.json')
  const text = readFileSync(await saved.path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({
    format: 'araxes-walk',
    version: 1,
    steps: [{ event: first }, { event: second }],
  })
  const choose = async (content: string) => {
    const path = info.outputPath('walk.json')
    writeFileSync(path, content)
    await page.locator('[data-walk=file]').setInputFiles(path)
  }
  await choose(text.replace(first, 'nowhere'))
  await expect(status(page)).toHaveText(
    'Not opened, your walk is as it was. Step 1, event: found “nowhere”, expected the id of an event of this story.',
  )
  await choose('x'.repeat(70_000))
  await expect(status(page)).toContainText('found 70,000 bytes, expected at most 64,000 bytes')
  await choose(text.replace('"caption": ""', '"caption": "<img src=x onerror=alert(1)>", "title": "<b>Ours</b>"'))
  await expect(status(page)).toHaveText('Opened: 2 steps. Undo brings the walk before it back.')
  await expect(rows(page).nth(0).locator('.walk-step-name')).toHaveText('<b>Ours</b>')
  expect(await page.locator('.walk img, .walk-step-name b').count()).toBe(0)
  await press(page, 'Undo')
  expect(await names(page)).toEqual(made)
})

test('a walk that is too long for a link says what to do instead; one of forty steps is full', async ({ page }) => {
  await withTwo(page)
  for (let step = 3; step <= 40; step++) await page.locator('[data-walk=add]').evaluate((it: HTMLElement) => it.click())
  await expect(rows(page)).toHaveCount(40)
  await press(page, 'Add this view')
  await expect(status(page)).toHaveText('A walk has at most 40 steps.')
  for (const row of (await rows(page).all()).slice(0, 4)) await row.getByLabel('Note').fill(noise())
  await press(page, 'Copy link')
  await expect(status(page)).toContainText('too long for a link: save it as a file')
})

test('on a phone the panel is a sheet, and nothing of it is cut', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 })
  await withTwo(page)
  const box = await panel(page).boundingBox()
  expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true)
  expect(await panel(page).evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true)
  for (const button of await panel(page).getByRole('button').all()) {
    if (await button.isVisible()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  await page.screenshot({ path: 'screenshots/walk-phone.png' })
})
