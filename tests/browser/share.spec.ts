import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { palettes } from '../../src/model/palette.ts'
import { elsewhere } from './elsewhere.ts'
import { expect, open, test } from './open.ts'

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

/** The texts of a file, in its order, without what the file does between them. */
const textsOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text.replace(/<[^>]*>/g, '')).join('')

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
  await expect(text).toHaveValue(/\/e\/alleged-airspace-use-2025\/$/)
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
  const errors = await elsewhere(
    page,
    (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('parsererror').length,
    text,
  )
  expect(errors).toBe(0)
})

test('a link that is longer than the picture is wide stands in it whole', async ({ page }) => {
  const layers =
    'contested-lines,former-lines,alleged-airspace,btc,other-lines,sea-leg,gas-fields,corridors,event-places'
  await openShare(
    page,
    `?layers=${layers}&actor=socar&basis=alleged,reported&known=2026-01-10#alleged-airspace-use-2025`,
  )
  const link = await dialog(page).locator('[data-share=link]').inputValue()
  const { bytes } = await saved(page, 'SVG')
  expect(textsOf(bytes.toString()).replaceAll('&amp;', '&')).toContain(link)
})

test('a picture says that a filter is on, and wears high contrast where it is asked for', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await openShare(page, '?basis=alleged')
  const text = (await saved(page, 'SVG')).bytes.toString()
  expect(textsOf(text)).toMatch(/A filter is on: \d+ of \d+ events/)
  expect(text).toContain(palettes.contrast.sea)
  expect(text).not.toContain(palettes.light.sea)
})

test('the link is sent where the browser can, and the button is there only then', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (given) => {
      document.documentElement.dataset.sent = given?.url ?? ''
    }
  })
  await openShare(page, '#alleged-airspace-use-2025')
  await dialog(page).getByRole('button', { name: 'Send …' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-sent', /#alleged-airspace-use-2025$/)
})

test('the PNG is a picture of more than one colour, though no live map has come', async ({ page }) => {
  await openShare(page)
  const { name, bytes } = await saved(page, 'PNG')
  expect(name).toBe('araxes-map.png')
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(3200)
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(1800)
  expect(bytes.length).toBeGreaterThan(100_000)
  const colours = await elsewhere(
    page,
    async (data) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height })
      const context = canvas.getContext('2d')
      context?.drawImage(picture, 0, 0)
      /** How many colours stand in a box from the left margin, so far from the upper edge. */
      const count = (top: number): number =>
        new Set(new Uint32Array(context?.getImageData(56, top, 400, 40).data.buffer ?? new ArrayBuffer(0))).size
      return { title: count(80), link: count(picture.height - 76) }
    },
    bytes.toString('base64'),
  )
  expect(colours.title, 'letters of the title').toBeGreaterThan(4)
  expect(colours.link, 'letters of the link').toBeGreaterThan(4)
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
