import type { Page } from '@playwright/test'
import { violations } from './axe.ts'
import { card, expect, open, test } from './open.ts'

const press = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click()
}

/** What a reader can open, and how; each is looked at with the eyes of axe. */
const states: readonly (readonly [name: string, link: string, reach: (page: Page) => Promise<void>])[] = [
  ['the page as it opens', '', async () => {}],
  ['an open event', '#alleged-airspace-use-2025', async (page) => expect(card(page)).toBeVisible()],
  ['the events', '', press('[data-panel=events]:visible')],
  [
    'the filter',
    '?basis=alleged',
    async (page) => {
      await page.locator('[data-panel=events]:visible').first().click()
      await page.locator('.narrow [data-part=narrow]').first().click()
      await expect(page.locator('.narrow-panel')).toBeVisible()
    },
  ],
  [
    'the search',
    '',
    async (page) => {
      await page.keyboard.press('/')
      await page.getByRole('combobox').fill('baku')
      await expect(page.locator('#find-results [role=option]:not([hidden])').first()).toBeVisible()
    },
  ],
  [
    'sharing',
    '',
    async (page) => {
      await page.locator('.header [data-part=share]').click()
      await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
    },
  ],
  [
    'about',
    '',
    async (page) => {
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'About this map' })).toBeVisible()
    },
  ],
  ['the table', '?view=table', async (page) => expect(page.locator('.table-count')).not.toBeEmpty()],
  ['the day that is shown', '?known=2025-06-13', async (page) => expect(page.locator('#known-banner')).toBeVisible()],
]

const looks = [
  { name: 'on a desktop', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'in the dark on a phone', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'at 320 pixels', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
] as const

for (const { name: look, viewport, colorScheme } of looks) {
  test.describe(look, () => {
    test.use({ viewport, colorScheme })

    for (const [name, link, reach] of states) {
      test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
        await open(page, link)
        await reach(page)
        await page.waitForTimeout(400)
        expect(await violations(page)).toEqual([])
      })
    }
  })
}

test.describe('in high contrast', () => {
  test.use({ contrast: 'more', viewport: { width: 1280, height: 840 } })

  test('axe finds nothing wrong with an open event', async ({ page }) => {
    await open(page, '#alleged-airspace-use-2025')
    expect(await violations(page)).toEqual([])
  })
})

test('axe finds nothing wrong with the pages that are read', async ({ page }) => {
  for (const path of [
    'record/',
    'critique/',
    'sources/',
    'voices/',
    'figures/',
    'events/',
    'about/',
    'e/alleged-airspace-use-2025/',
  ]) {
    await page.goto(`./${path}`)
    expect(await violations(page), path).toEqual([])
  }
})
