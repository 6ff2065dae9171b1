/**
 * Pictures of twelve views as they are, kept in `pictures/`: a change that nobody meant is seen. Measured at a
 * threshold of 0: a map drawn twice differs in no pixel. Each layer is hidden in turn, and the picture without it fails.
 */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { buildLanguage } from '../../scripts/build.mjs'
import { root } from '../../scripts/project.mjs'
import { serve } from '../../scripts/serve.mjs'
import { layersOf, without } from './map-layers.ts'
import { expect, open, openMap, test } from './open.ts'
import { isComparable, notComparable } from './taken-with.ts'

/** Strict where a layer is looked for; letters that a page enlarges may come out a shade other. */
const tolerance = { maxDiffPixels: 16, threshold: 0.03 } as const
const wide = { maxDiffPixels: 60, threshold: 0.05 } as const

const talks = 'baku-fm-talks-2025-12-08'
const alleged = 'alleged-airspace-use-2025'

/** One transparent pixel: the shading of the ground would weigh more than all else in a picture. */
const blank = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
)

const still = { viewport: { width: 720, height: 560 }, contextOptions: { reducedMotion: 'reduce' } } as const
test.use(still)

test.beforeEach(async ({ page, browser }) => {
  test.skip(!isComparable(browser), notComparable)
  await page.route(/\/relief-[a-z]+\.webp$/, (route) => route.fulfill({ contentType: 'image/png', body: blank }))
})

/** What is kept of a view, in pixels: not the same words beside each map, and no more of a list than tells. */
const page = { x: 0, y: 0, width: 720, height: 560 }
const clips = {
  light: page,
  dark: { ...page, x: 300, width: 420, height: 340 },
  contrast: { ...page, x: 300, width: 600, height: 340 },
  card: { ...page, x: 300, width: 420 },
  embed: { ...page, width: 480, height: 360 },
  slide: { ...page, width: 500, height: 400 },
  phone: { ...page, width: 360, height: 500 },
  console: { ...page, width: 960, height: 420 },
  table: { ...page, height: 400 },
  print: { ...page, height: 400 },
  'event-page': { ...page, height: 400 },
  'right-to-left': { ...page, height: 500 },
} as const
type View = keyof typeof clips

/** Compares once letters are there, and again until what comes late has come. */
const looksAsItDid = async (
  seen: Page,
  view: View,
  allowed: { maxDiffPixels: number; threshold: number } = wide,
): Promise<void> => {
  await seen.evaluate(() => document.fonts.ready.then(() => undefined))
  await expect(async () => {
    await expect(seen).toHaveScreenshot(`${view}.png`, { ...allowed, clip: clips[view], timeout: 10_000 })
  }).toPass({ timeout: 40_000 })
}

const everything =
  'layers=borders,contested-lines,former-lines,alleged-airspace,recorded-airspace,btc,other-lines,sea-leg,gas-fields,corridors,event-places'
/** The layers of the style that are one layer to a reader; all of a view are on, and each is seen in the one named. */
const maps = [
  {
    name: 'light',
    width: 720,
    look: {},
    link: '',
    layers: [
      ...[/^land$/, /^sea$/, /^vignette-/, /^rivers$/, /^lakes$/, /^lake-shores$/, /^coast$/, /^borders?(-|$)/],
      ...[/^contested-lines-/, /^alleged-airspace-/, /^recorded-airspace-/, /^btc-/, /^event-glyphs$/],
      ...[/^(place|capital)-dots$/, /^place-names$/, /^country-names$/],
    ],
  },
  {
    name: 'dark',
    width: 720,
    look: { colorScheme: 'dark' },
    link: `?time=2019..2026&${everything}&at=6.6/39.4/46.6`,
    layers: [/^former-lines-/, /^corridors-/],
  },
  {
    name: 'contrast',
    width: 900,
    look: { contrast: 'more' },
    link: `?time=2023..2026&${everything}&at=5.4/34.5/35`,
    layers: [/^sea-leg-/, /^other-lines-/, /^gas-fields-/],
  },
] as const

for (const { name, width, look, link, layers } of maps) {
  test(`the live map in ${name} looks as it did, and not without any one of its layers`, async ({ page: seen }) => {
    await seen.setViewportSize({ width, height: 560 })
    await seen.emulateMedia(look)
    await openMap(seen, link)
    await looksAsItDid(seen, name, tolerance)
    // Who takes the pictures anew would take them without a layer here.
    if (test.info().config.updateSnapshots !== 'none') return
    const picture = () => seen.screenshot({ animations: 'disabled', clip: clips[name] })
    const drawn = await layersOf(seen)
    expect(await picture()).toMatchSnapshot(`${name}.png`, tolerance)
    for (const layer of layers) {
      const parts = drawn.filter((part) => layer.test(part))
      expect(parts, String(layer)).not.toEqual([])
      expect.soft(await without(seen, parts, picture), String(layer)).not.toMatchSnapshot(`${name}.png`, tolerance)
    }
    await looksAsItDid(seen, name, tolerance)
  })
}

test('the pictures are small', () => {
  const folder = join(root, 'tests', 'browser', 'pictures')
  const names = readdirSync(folder)
  expect(names.toSorted()).toEqual(
    Object.keys(clips)
      .map((view) => `${view}.png`)
      .toSorted(),
  )
  expect(names.reduce((sum, each) => sum + statSync(join(folder, each)).size, 0)).toBeLessThan(1_300_000)
})

for (const { name, link, width, height } of [
  { name: 'card', link: `#${alleged}`, width: 720, height: 560 },
  { name: 'embed', link: `embed/?event=${alleged}`, width: 480, height: 360 },
  { name: 'slide', link: '?mode=present&step=10', width: 640, height: 400 },
] as const) {
  test(`the view “${name}” looks as it did`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, link)
    await looksAsItDid(page, name)
  })
}

test.describe('in a hand', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 560 } })

  test('the page on a phone looks as it did', async ({ page }) => {
    await open(page)
    await looksAsItDid(page, 'phone')
  })
})

test('the speaker’s console looks as it did', async ({ page }) => {
  await page.setViewportSize({ width: 960, height: 640 })
  await page.clock.setFixedTime('2026-01-15T09:00:00Z')
  // Its clock stands still, and so would the names of a live map on their way.
  await open(page, '?mode=console&step=10')
  await looksAsItDid(page, 'console')
})

test('the table looks as it did', async ({ page }) => {
  await open(page, '?view=table')
  await expect(page.locator('.table-count')).not.toBeEmpty()
  await looksAsItDid(page, 'table')
})

// What the page itself is on paper, paper.spec.ts looks at.
test('a sheet for a class looks as it did on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('./handouts/student-a4/')
  await looksAsItDid(page, 'print')
})

test('the page of an event looks as it did', async ({ page }) => {
  await page.goto(`./e/${talks}/`)
  await looksAsItDid(page, 'event-page')
})

test.describe('in a language from right to left', () => {
  let site: Awaited<ReturnType<typeof serve>> | undefined
  test.beforeAll(async ({ browser }) => {
    if (isComparable(browser)) site = await serve(await buildLanguage('ar-XB'), 0)
  })
  test.afterAll(() => site?.close())

  test('the page looks as it did', async ({ browser }) => {
    const page = await browser.newPage({ ...still.contextOptions, viewport: still.viewport })
    await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
    await page.route(/\/relief-[a-z]+\.webp$/, (route) => route.fulfill({ contentType: 'image/png', body: blank }))
    await page.goto(`${site?.address}?time=2025-08..2025-12`, { referer: `${site?.address}events/` })
    await expect(page.locator('html')).toHaveAttribute('data-live', '')
    await looksAsItDid(page, 'right-to-left')
    await page.close()
  })
})
