import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, open, openMap, test } from './open.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' })

const openShare = async (page: Page, link = ''): Promise<void> => {
  await open(page, link)
  await page.locator('.header [data-part=share]').click()
  await expect(dialog(page)).toBeVisible()
}

const saved = async (page: Page, button: string): Promise<{ name: string; bytes: Buffer }> => {
  const coming = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: button, exact: true }).click()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('the link says what is seen, and copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openShare(page, '?basis=alleged#alleged-airspace-use-2025')
  const link = dialog(page).locator('[data-share=link]')
  await expect(link).toHaveValue(/\?basis=alleged#alleged-airspace-use-2025$/)
  await dialog(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog(page).locator('.share-status')).toHaveText('Copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue())
})

test('a citation of an event begins with its status, in three styles', async ({ page }) => {
  await openShare(page, '#alleged-airspace-use-2025')
  const text = dialog(page).getByRole('textbox', { name: 'Citation' })
  await expect(text).toHaveValue(/^Araxes\. \(\d{4}, \w+ \d+\)\. Alleged · denied by Baku: .* \[Interactive map\]\./)
  await dialog(page).getByRole('button', { name: 'BibTeX' }).click()
  await expect(text).toHaveValue(/^@misc\{araxes-alleged-airspace-use-2025,/)
})

test('the SVG is whole by itself: status, legend, policy, link and letters, and nothing to fetch', async ({ page }) => {
  await openShare(page, '#alleged-airspace-use-2025')
  const { name, bytes } = await saved(page, 'SVG')
  const text = bytes.toString()
  expect(name).toBe('araxes-alleged-airspace-use-2025.svg')
  for (const words of [
    'Alleged · denied by Baku',
    'Documented',
    'Denied / disputed',
    'Hatched areas are allegations, not known routes.',
    'no route published',
    'CC BY 4.0',
    '#alleged-airspace-use-2025',
    'data:font/woff2;base64,',
  ])
    expect(text).toContain(words)
  expect(text.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/(href|src|url\()="?https?:/)
  const errors = await page.evaluate(
    (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('parsererror').length,
    text,
  )
  expect(errors).toBe(0)
})

test('the PNG is a picture of more than one colour, without WebGL too', async ({ page }) => {
  await openShare(page)
  const { name, bytes } = await saved(page, 'PNG')
  expect(name).toBe('araxes-map.png')
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3200, 2000])
  expect(bytes.length).toBeGreaterThan(100_000)
})

test('on paper the map is never blank, and the chosen event and the events in view follow it', async ({ page }) => {
  await openMap(page, '#alleged-airspace-use-2025')
  await page.emulateMedia({ media: 'print' })
  const map = await page.locator('.map').screenshot()
  // A blank box of this size is a picture of a few kilobytes.
  expect(map.length).toBeGreaterThan(40_000)
  await expect(page.locator('.timeline')).toBeHidden()
  await expect(page.locator('.card:not([hidden]) h2')).toBeVisible()
  await expect(page.locator('#panel-events .phase:not([hidden]) li:not([hidden]) .event-row').first()).toBeVisible()
})

test('the print button draws the map anew before it prints', async ({ page }) => {
  await openShare(page)
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = document.querySelector('.print-picture')?.getAttribute('src') ?? ''
    }
  })
  await dialog(page).getByRole('button', { name: 'Print', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', /^blob:/)
})

test('data files are there', async ({ page, request, baseURL }) => {
  await openShare(page)
  for (const link of await dialog(page).locator('a[download]').all()) {
    const answer = await request.get(new URL((await link.getAttribute('href')) ?? '', baseURL).href)
    expect(answer.ok()).toBe(true)
  }
})
