import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { palettes } from '../../src/model/palette.ts'
import { onPoster, posterSize } from '../../src/model/poster-frame.ts'
import { elsewhere } from './elsewhere.ts'
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

test('on paper the map lies where the reader left it, and says its address', async ({ page }) => {
  await openMap(page, '?at=7.5/39.75/48.12')
  const tellPaper = async (): Promise<string | null> => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    return page.locator('#map').getAttribute('data-address')
  }
  // What lays the map on paper comes when the page has been at rest.
  await expect.poll(tellPaper).toContain('at=7.5/39.75/48.12')
  await page.emulateMedia({ media: 'print' })
  const [box, plane] = await Promise.all(['.map', '.poster-plane'].map((each) => page.locator(each).boundingBox()))
  if (!box || !plane) throw new Error('found no map on paper, expected one')
  const [x, y] = onPoster([48.12, 39.75])
  expect((box.x + box.width / 2 - plane.x) / plane.width).toBeCloseTo(x / posterSize.width, 2)
  expect((box.y + box.height / 2 - plane.y) / plane.height).toBeCloseTo(y / posterSize.height, 2)
})

for (const format of ['A4', 'Letter'] as const) {
  test(`a PDF on ${format} has the map in greys, the chosen event with its status, and the address`, async ({
    page,
  }, info) => {
    test.skip(spawnSync('pdftoppm', ['-v']).error !== undefined, 'pdftoppm of poppler-utils is not installed')
    await openMap(page, '#alleged-airspace-use-2025')
    await expect
      .poll(async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
        return page.locator('#map').getAttribute('data-address')
      })
      .not.toBeNull()
    const path = info.outputPath(`page-${format}.pdf`)
    writeFileSync(path, await page.pdf({ format, printBackground: true }))
    const texts = spawnSync('pdftotext', ['-layout', path, '-']).stdout.toString()
    expect(texts).toMatch(/denied by Baku/i)
    expect(texts).toContain('#alleged-airspace-use-2025')
    const first = spawnSync('pdftoppm', ['-r', '40', '-gray', '-f', '1', '-l', '1', path]).stdout
    const [, width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)/.exec(first.subarray(0, 30).toString('latin1')) ?? []
    const greys = first.subarray(first.length - Number(width) * Number(height))
    const map = greys.subarray(
      Number(width) * Math.round(Number(height) * 0.15),
      Number(width) * Math.round(Number(height) * 0.35),
    )
    expect(map.filter((grey) => grey < 250).length / map.length).toBeGreaterThan(0.6)
    expect(new Set(map).size).toBeGreaterThan(40)
  })
}

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
