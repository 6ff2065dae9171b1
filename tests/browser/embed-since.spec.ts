import { expect, open, test } from './open.ts'

test('an embed pinned to a day names what changed since, and can be told to be silent', async ({ page }) => {
  await open(page, 'embed/?since=2025-12-31')
  const note = page.getByRole('complementary', { name: 'Later changes' })
  await expect(note.locator('summary')).toHaveText(/^\d+ events changed since 31 December 2025$/)
  await note.locator('summary').click()
  const links = note.locator('li:not([hidden]) a')
  const told = Number.parseInt((await note.locator('summary').textContent()) ?? '', 10)
  expect(new Set(await links.evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset.event))).size).toBe(
    told,
  )
  await links.first().click()
  await expect(page.locator('.card:not([hidden])')).toBeVisible()
  await note.getByRole('button', { name: 'Close the note' }).click()
  await expect(note).toBeHidden()
})

test('where nothing changed since there is no note, and without a day nothing is fetched for it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('since.html')) asked.push(request.url())
  })
  const came = page.waitForResponse(/since\.html/)
  await open(page, 'embed/?since=2099-01-01')
  await came
  await page.waitForTimeout(300)
  await expect(page.locator('.since')).toHaveCount(0)
  expect(asked).toHaveLength(1)
  await open(page, 'embed/')
  await page.waitForTimeout(500)
  expect(asked).toHaveLength(1)
})
