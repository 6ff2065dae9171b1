/** A reader's own walk before a class: from the panel, from a link, with a console beside it. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, open, test } from './open.ts'
import { slide, words } from './present-open.ts'
import { press, rows, walkOf } from './walk-panel.ts'

const [first, second] = ['baku-fm-talks-2025-12-08', 'alleged-airspace-use-2025']
const place = (page: Page) => page.locator('.deck-place').first()

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

/** A walk of two events with a name, a caption that would be markup, a note and a question. */
const made = async (page: Page): Promise<void> => {
  await walkOf(page, first, second)
  await page.locator('[data-walk=title]').fill('Two accounts')
  await rows(page).nth(1).getByLabel('Caption').fill('Who says so, <b>and who does not</b>?')
  await rows(page).nth(1).getByLabel('Note').fill('Wait for hands.\nThen go on.')
}

const linkOf = async (page: Page): Promise<string> => {
  await press(page, 'Copy link')
  await expect(page.locator('.walk-link')).toBeVisible()
  return page.locator('.walk-link').inputValue()
}

test('is shown as slides: its words as its maker’s, statuses and both sides as the story’s', async ({ page }) => {
  await made(page)
  await press(page, 'Present this walk')
  await expect(place(page)).toHaveText('1 / 4')
  expect(await words(page)).toContain('Two accounts')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(place(page)).toHaveText('3 / 4')
  const said = await words(page)
  expect(said).toContain('Alleged · denied by')
  expect(said).toContain('The maker of this walk writes:')
  expect(said).toContain('Who says so, <b>and who does not</b>?')
  expect(await slide(page).locator('.slide-sides section').count()).toBe(2)
  await expect(page).toHaveURL(/mode=present&step=3/)
  await page.screenshot({ path: 'screenshots/own-walk.png' })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('End')
  expect(await words(page)).toContain('End of the walk')
  await page.keyboard.press('Escape')
  await expect(page.locator('.deck')).toBeHidden()
  // The panel comes back with the walk, and the walk of the story is there again.
  await page.goto('./?mode=present')
  await expect(place(page)).toHaveText('1 / 21')
})

test('is opened by its link at a step, with a console that has its notes', async ({ page, context }) => {
  await made(page)
  const link = await linkOf(page)
  await context.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
  await page.goto(`${link.replace(/#.*$/, '')}&mode=present&step=3`)
  await expect(place(page)).toHaveText('3 / 4')
  await expect(slide(page).locator('.own-text')).toHaveText('Who says so, <b>and who does not</b>?')
  await page.reload()
  await expect(place(page)).toHaveText('3 / 4')
  const coming = context.waitForEvent('page')
  await page.keyboard.press('s')
  const console = await coming
  await expect(console.locator('.console-peer')).toHaveText('Projector window connected')
  await expect(console.locator('.step-notes:not([hidden]) .notes-text')).toHaveText('Wait for hands. Then go on.')
  await expect(console.locator('.console-steps li')).toHaveCount(4)
  await console.keyboard.press('ArrowRight')
  await expect(place(page)).toHaveText('4 / 4')
})

test('whose link is broken is not presented: the panel says why', async ({ page }) => {
  await open(page, `?walk=${'A'.repeat(80)}&mode=present`)
  await expect(page.locator('.walk-status')).toHaveText('The walk in this link could not be read.')
  await expect(page.locator('.deck')).toBeHidden()
})

test('whose slides do not come leaves the page as it was, and says so', async ({ page }) => {
  await page.route(/\/slides\/\d+\.html$/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Another page' }),
  )
  await made(page)
  await press(page, 'Present this walk')
  await expect(page.locator('#progress')).toHaveText(/could not be loaded/)
  await expect(page.locator('.deck')).toBeHidden()
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
})
