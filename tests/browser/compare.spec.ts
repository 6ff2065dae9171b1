import { card, expect, open, openMap, test } from './open.ts'

const allegation = 'alleged-airspace-use-2025'
const onDay = '?known=2025-06-13'

test('lanes by who says so and by status are chosen, linked and named', async ({ page }) => {
  await open(page)
  const lanes = page.getByRole('group', { name: 'Lanes' })
  await lanes.getByRole('button', { name: 'Who says' }).click()
  await expect(page.locator('.timeline-detail .head text').first()).toHaveText('Azerbaijan')
  await expect(page).toHaveURL(/lanes=voice/)
  await lanes.getByRole('button', { name: 'Status' }).click()
  await expect(page.locator('.timeline-detail .head text').last()).toHaveText('Denied, disputed')
  await expect(page.locator(`.timeline-events a[data-event=${allegation}]`)).toHaveAttribute(
    'aria-label',
    /Lane: Denied, disputed\./,
  )
})

test('map, timeline and list agree on a day and with a filter', async ({ page }) => {
  await openMap(page, `${onDay}&category=security`)
  const list = await page
    .locator('.event-row')
    .evaluateAll((rows) =>
      rows
        .filter((row) => !row.closest('[hidden]:not([role=tabpanel])'))
        .map((row) => (row as HTMLElement).dataset.event),
    )
  const timeline = await page
    .locator('.timeline-events li:not([hidden]) a')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.event))
  expect(list.length).toBeGreaterThan(2)
  expect([...list].sort()).toEqual([...timeline].sort())
  expect(list).not.toContain(allegation)
  await expect(page.locator('.timeline-count')).toHaveText(new RegExp(`^${list.length} of`))
  await expect(page.getByText('Later words are hidden.')).toBeVisible()
})

test('the day is chosen in the head of the timeline, and left by the banner', async ({ page }) => {
  await open(page, `#${allegation}`)
  await page.locator('.as-known summary').click()
  await page.getByRole('button', { name: '13 June 2025', exact: true }).click()
  await expect(page).toHaveURL(/known=2025-06-13/)
  await expect(card(page).locator('.card-known')).toHaveText(/not public yet\. Public since 26 June 2025\./)
  await expect(card(page).locator('.claim .voice[data-on]:visible')).toHaveCount(0)
  await page.locator('#known-banner').getByRole('button', { name: 'Today' }).click()
  await expect(card(page).locator('.card-known')).toBeHidden()
  await expect(card(page).locator('.claim .voice[data-on]').first()).toBeVisible()
})

test('two statements stand side by side, others can be chosen, Escape leads back to the card', async ({ page }) => {
  await open(page, `#${allegation}`)
  const way = card(page).getByRole('link', { name: 'Compare two statements' }).first()
  await way.click()
  const dialog = page.getByRole('dialog', { name: 'Two statements' })
  await expect(dialog.locator('article')).toHaveCount(2)
  await expect(dialog.locator('[data-slot=one]')).toContainText('Says so')
  await expect(dialog.locator('[data-slot=other]')).toContainText('Denies it')
  const [one, other] = await dialog.locator('.compare-slot').evaluateAll((all) => all.map((it) => it.clientWidth))
  expect(one).toBe(other)
  await dialog.getByLabel('Second statement').selectOption({ index: 0 })
  await expect(dialog.locator('article')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(card(page)).toHaveAttribute('id', allegation)
  await expect(way).toBeFocused()
})

for (const width of [1440, 390]) {
  test(`who says what is readable at ${width} px: the table scrolls in its own box, names stay`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('./voices/')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const box = page.locator('.matrix-box')
    const first = page.locator('.matrix tbody tr:not(.matrix-group) th').first()
    const before = await first.boundingBox()
    await box.evaluate((element) => element.scrollTo({ left: 200 }))
    expect((await first.boundingBox())?.x).toBe(before?.x)
    await expect(page.locator('.matrix thead th')).toHaveCount(43)
  })
}
