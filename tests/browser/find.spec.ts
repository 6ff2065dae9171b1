import type { Page } from '@playwright/test'
import { card, expect, open, test } from './open.ts'

const field = (page: Page) => page.getByRole('combobox')
const options = (page: Page) => page.locator('#find-results [role=option]:not([hidden])')

const ask = async (page: Page, question: string): Promise<void> => {
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await field(page).fill(question)
}

test('the slash key opens the search, Escape closes it and gives the focus back', async ({ page }) => {
  await open(page)
  const button = page.locator('.find')
  await button.focus()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog.finder')).toBeHidden()
  await expect(button).toBeFocused()
})

test('asked for again at once, the search stays open', async ({ page }) => {
  await open(page)
  await ask(page, 'عراقچی')
  await options(page)
    .and(page.locator('[data-kind=actor]'))
    .evaluate((row: HTMLElement) => {
      row.click()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }))
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    })
  await expect(page.locator('dialog.finder')).toBeVisible()
})

test('a slash typed into a field stays a slash', async ({ page }) => {
  await open(page)
  await ask(page, '')
  await page.keyboard.type('a/b')
  await expect(field(page)).toHaveValue('a/b')
})

for (const [question, name] of [
  ['naxcivan', 'Nakhchivan'],
  ['Naxçıvan', 'Nakhchivan'],
  ['Bakı', 'Baku'],
  ['Gəncə', 'Ganja'],
  ['stepanakert', 'Khankendi'],
  ['تهران', 'Tehran'],
  ['Երևան', 'Yerevan'],
] as const) {
  test(`${question} finds ${name}`, async ({ page }) => {
    await open(page)
    await ask(page, question)
    await expect(
      options(page)
        .filter({ has: page.locator(`.find-name:has-text("${name}")`) })
        .first(),
    ).toBeVisible()
    await expect(page.locator('.find-count')).toContainText(/\d+ results?:/)
  })
}

test('results are grouped, events with their status, and arrows and Enter choose', async ({ page }) => {
  await open(page)
  await ask(page, 'drone')
  await expect(page.locator('#find-results ul:not([hidden])').first()).toHaveAttribute('aria-label', 'Events')
  await expect(options(page).first().locator('.find-about')).toHaveText(/Documented|Reported|Alleged|Opinion/)
  const second = await options(page).nth(1).getAttribute('data-id')
  await page.keyboard.press('ArrowDown')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', `find-event-${second}`)
  await page.keyboard.press('Enter')
  await expect(page.locator('dialog.finder')).toBeHidden()
  await expect(card(page)).toHaveAttribute('id', second ?? '')
})

test('a place shows its events, and the link says so', async ({ page }) => {
  await open(page)
  await ask(page, 'ceyhan')
  await options(page).and(page.locator('[data-kind=place]')).first().click()
  await expect(page).toHaveURL(/place=/)
  await expect(page.getByRole('tab', { name: /Events/ })).toHaveAttribute('aria-selected', 'true')
})

test('Turkey finds what speaks of Türkiye, and every result is counted', async ({ page }) => {
  await open(page)
  await ask(page, 'Turkey')
  await expect(options(page).filter({ hasText: 'Türkiye suspends trade with Israel' })).toBeVisible()
  await expect(page.locator('.find-count')).toHaveText(/^\d+ results: .*\. The best 8 of a kind are shown\.$/)
  const [all, ...kinds] = ((await page.locator('.find-count').textContent()) ?? '').match(/\d+(?= )/g) ?? []
  expect(kinds.slice(0, -1).reduce((sum, count) => sum + Number(count), 0)).toBe(Number(all))
})

test('who takes part shows their events; who only speaks leads to what they said', async ({ page }) => {
  await open(page)
  await ask(page, 'عراقچی')
  await options(page).and(page.locator('[data-kind=actor]')).click()
  await expect(page).toHaveURL(/actor=abbas-araghchi/)
  await expect(page.locator('.narrow-sum')).toContainText(/^[1-9]\d* of 83 events/)
  await ask(page, 'Reuters')
  await options(page).and(page.locator('[data-kind=actor]')).click()
  await expect(page).toHaveURL(/voices\/#by-reuters$/)
  await expect(page.locator('#by-reuters')).toBeInViewport()
})

test('where nothing is found the nearest names stand, or all events are offered', async ({ page }) => {
  await open(page)
  await ask(page, 'Ganza')
  await expect(page.locator('.find-count')).toHaveText('No match for “Ganza”. Did you mean one of these?')
  await expect(options(page).filter({ hasText: 'Ganja' }).first()).toBeVisible()
  await field(page).fill('qqqqqqqqqq')
  await expect(page.locator('.find-count')).toHaveText('No match for “qqqqqqqqqq”')
  await page.getByRole('button', { name: 'Show all 83 events' }).click()
  await expect(page).toHaveURL(/time=earliest\.\.latest/)
})
