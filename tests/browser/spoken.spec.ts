import type { Page } from '@playwright/test'
import { expect, open, openMap, test } from './open.ts'
import { hear, heardOf } from './spoken.ts'

test.use({ viewport: { width: 1440, height: 900 } })

/** Each thing that is done, with the one sentence that tells of it. */
const told: readonly (readonly [name: string, act: (page: Page) => Promise<void>, says: RegExp])[] = [
  ['choosing a sentence of the article', (page) => page.locator('.passage').nth(3).click(), /^Card: \w+.*\. .+, .+\.$/],
  ['the next event', (page) => page.locator('.timeline [data-action=next]').click(), /^Card: /],
  ['closing the card', (page) => page.keyboard.press('Escape'), /^Card closed\.$/],
  [
    'choosing a mark of the timeline',
    async (page) => {
      await page.locator('.timeline-events a[tabindex="0"]').focus()
      await page.keyboard.press('Enter')
    },
    /^Card: /,
  ],
  ['a longer window', (page) => page.locator('.timeline [data-action=zoom-out]').click(), /^\d+ of \d+ events$/],
  ['coming nearer', (page) => page.locator('[data-action=zoom-in]').first().click(), /in this part of the map\.$/],
  [
    'moving the map',
    async (page) => {
      await page.locator('.map-pan > summary').click()
      await page.locator('[data-action=pan-left]').click()
    },
    /in this part of the map\.$/,
  ],
  ['the whole region', (page) => page.locator('[data-action=home]').click(), /in this part of the map\.$/],
  ['other colours', (page) => page.locator('[data-action=theme]').click(), /^Colours: light$/],
  [
    'a day whose knowledge is shown',
    async (page) => {
      await page.locator('.as-known summary').click()
      await page.locator('.as-known [data-known]').first().click()
    },
    /^\d+ of \d+ events$/,
  ],
  ['today again', (page) => page.locator('#known-banner [data-known]').click(), /^\d+ of \d+ events$/],
]

test('whatever is done away from the reader is told in one sentence', async ({ page }) => {
  await open(page)
  await hear(page)
  for (const [name, act, says] of told) {
    expect(await heardOf(page, () => act(page)), name).toEqual([expect.stringMatching(says)])
  }
})

test('a filter is told in one sentence, and where its chip goes the focus is kept', async ({ page }) => {
  await open(page)
  await hear(page)
  const button = page.locator('.narrow > [data-part=narrow]')
  await button.click()
  await expect(page.locator('.narrow-panel')).toBeVisible()
  const box = page.locator('.narrow-panel input[data-facet=basis]').first()
  expect(await heardOf(page, () => box.click())).toEqual([expect.stringMatching(/^\d+ of \d+ events$/)])
  expect(await heardOf(page, () => page.locator('.chip:visible').first().click())).toEqual([
    expect.stringMatching(/^\d+ of \d+ events$/),
  ])
  await expect(button).toBeFocused()
})

test('a table is told when it comes, and a link that is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await hear(page)
  const views = page.locator('.views')
  const came = await heardOf(page, () => views.locator('[data-view=table]').click())
  // On a slow way the part says first that it is coming.
  expect(came.filter((text) => text !== 'Loading …')).toEqual([expect.stringMatching(/^\d+ of \d+ events/)])
  const year = page.locator('.timeline [data-action=all]')
  expect(await heardOf(page, () => year.click())).toHaveLength(1)
  await views.locator('[data-view=map]').click()
  await page.locator('.header [data-part=share]').click()
  const copy = page.getByRole('button', { name: 'Copy link' })
  await expect(copy).toBeVisible()
  expect(await heardOf(page, () => copy.click())).toEqual(['Copied.'])
})

test('what a control tells of itself is not told again', async ({ page }) => {
  await open(page)
  await hear(page)
  for (const selector of ['[data-lanes=status]', '#legend input[data-layer=borders]', '#tab-events']) {
    expect(await heardOf(page, () => page.locator(selector).first().click(), false), selector).toEqual([])
  }
})

test('the live map is described as it stands, and told of when its reader moves it', async ({ page }) => {
  await openMap(page)
  await hear(page)
  const map = page.locator('.map-canvas canvas')
  await expect(map).toHaveAccessibleDescription(/in this part of the map\. Layers: /)
  await map.focus()
  const heard = await heardOf(page, async () => {
    for (const key of ['+', '+']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(400)
    }
  })
  const said = heard.at(-1) ?? ''
  expect(said).toMatch(/in this part of the map\.$/)
  expect(await page.locator('#map-here').textContent()).toContain(said)
})

test('the list of what is on the map has what is there, and leads to its cards', async ({ page }) => {
  await open(page, '?at=7.5/40.4/49.9')
  await hear(page)
  await page.getByRole('button', { name: 'List of what is on the map' }).click()
  const list = page.getByRole('dialog', { name: 'On the map now' })
  const rows = list.locator('.here-events li:visible')
  await expect(rows.first()).toBeVisible()
  const count = await rows.count()
  await expect(list.locator('.here-count')).toHaveText(
    new RegExp(`^${count} of \\d+ events are in this part of the map`),
  )
  await expect(rows.first()).toContainText(/Documented|Reported|Alleged|Opinion|Disputed/)
  expect(await list.locator('.here-events li').count()).toBeGreaterThan(count)
  await expect(rows.filter({ hasText: 'Baku' })).not.toHaveCount(0)
  await rows.first().getByRole('link').press('Enter')
  await expect(list).toBeHidden()
  await expect(page.locator('.card:not([hidden])')).toHaveCount(1)
})
