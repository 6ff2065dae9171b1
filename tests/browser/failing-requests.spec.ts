/** What the first visit asks for fails in turn: it is cut in the middle, or nothing ever comes. */
// These pages have errors on purpose, so the test that forbids them (open.ts) is not used.
import { test as base, expect, type Page } from '@playwright/test'
import { type FailingHost, failingHost } from './failing-host.ts'

const test = base.extend<{ host: FailingHost }>({
  host: async ({ baseURL }, use) => {
    const host = await failingHost(baseURL ?? '')
    await use(host)
    await host.close()
  },
})

/** What a reader is owed where a file does not come. */
type Owed = 'page' | 'map' | 'part' | 'nothing'

/** The files of the first visit, by what is lost with them. */
const owed: Readonly<Record<Owed, readonly RegExp[]>> = {
  page: [/\/assets\/index-[^/]*\.js$/, /\/assets\/shared-[^/]*\.js$/],
  map: [
    /\/assets\/canvas-[^/]*\.js$/,
    /\/assets\/canvas-[^/]*\.css$/,
    /\/assets\/maplibre-(?!gl)[^/]*\.js$/,
    /\/assets\/geography-[^/]*\.js$/,
    /\/assets\/(?!canvas|maplibre|geography|index|shared|hands|d3-drag)[\w-]*\.js$/,
    /\/assets\/maplibre-gl-worker-[^/]*\.js$/,
  ],
  part: [/\/assets\/index-[^/]*\.css$/, /\/assets\/(hands|d3-drag)-[^/]*\.js$/],
  // Letters of the system, the link to the page of the event, a map without shading and a tab without sign do instead.
  nothing: [/\/assets\/(faces|print)-[^/]*\.css$/, /\.woff2$/, /\/sheets\/\d+\.html$/, /\.webp$/, /\/icon\.svg$/],
}

const note = (page: Page) => page.locator('#missing-part')
const late = (page: Page) => page.locator('.late')

const isReadable = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { name: 'What the article says' })).toBeVisible()
  await expect(page.locator('a[data-claim=airspace-used-by-drones]')).toBeVisible()
}

/** Lets the seconds pass after which the page says that its script has not come. */
const waitForScript = async (page: Page): Promise<void> => {
  await expect(late(page)).toBeHidden()
  await late(page).evaluate((element) => {
    for (const animation of element.getAnimations()) {
      if (Number(animation.effect?.getTiming().delay) > 15_000) throw new Error('nobody waits so long')
      animation.finish()
    }
  })
  await expect(late(page)).toBeVisible()
}

const choose = async (page: Page): Promise<void> => {
  await page.locator('a[data-claim=airspace-used-by-drones]').click()
  await expect(page.locator('.card:visible')).toHaveCount(1)
}

test('a page that is cut in the middle is read as far as it came', async ({ page, host }) => {
  host.spoil(/^\/$/, 'cut')
  await page.goto(host.address, { waitUntil: 'commit' })
  await isReadable(page)
  await waitForScript(page)
  host.heal()
  await late(page).getByRole('link').click()
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
})

for (const fault of ['cut', 'silent'] as const) {
  for (const path of owed.page) {
    test(`without its own script (${path.source.match(/[a-z]{4,}-/)?.[0]}${fault}) the page is read, says so and can be loaded again`, async ({
      page,
      host,
    }) => {
      host.spoil(path, fault)
      await page.goto(`${host.address}?time=2025`, { waitUntil: 'commit' })
      await isReadable(page)
      await waitForScript(page)
      await choose(page)
      host.heal()
      await late(page).getByRole('link').click()
      await expect(page.locator('html')).toHaveAttribute('data-live', '')
      await expect(late(page)).toBeHidden()
      await expect(page).toHaveURL(/time=2025/)
    })
  }
}

for (const path of owed.map) {
  test(`a map that is cut in the middle (${path.source}) leaves its picture, says so and comes again`, async ({
    page,
    host,
  }) => {
    host.spoil(path, 'cut')
    await page.goto(host.address)
    await expect(page.locator('#map')).toHaveAttribute('data-map', 'none')
    await expect(page.locator('.poster')).toBeVisible()
    await expect(page.locator('.map-state')).toContainText('Try again')
    await expect(note(page)).toContainText('could not be loaded')
    await expect(note(page)).not.toContainText('version')
    await isReadable(page)
    await choose(page)
    host.heal()
    await note(page).getByRole('button', { name: 'Reload' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-live', '')
    await expect(note(page)).toBeHidden()
    await expect(page.locator('#map')).toHaveAttribute('data-map', /loading|live/)
  })
}

test('a map of which nothing ever comes leaves its picture, and nothing waits for it', async ({ page, host }) => {
  for (const path of owed.map) {
    host.spoil(path, 'silent')
    await page.goto(host.address, { waitUntil: 'commit' })
    await expect(page.locator('html')).toHaveAttribute('data-live', '')
    await expect(page.locator('.poster')).toBeVisible()
    await isReadable(page)
    await choose(page)
  }
})

for (const path of owed.part) {
  test(`a part that is cut in the middle (${path.source}) is told, and a reload brings it`, async ({ page, host }) => {
    await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
    host.spoil(path, 'cut')
    await page.goto(host.address)
    await expect(page.locator('html')).toHaveAttribute('data-live', '')
    await isReadable(page)
    await page.locator('#timeline').dispatchEvent('pointerenter')
    await expect(note(page)).toContainText('could not be loaded')
    host.heal()
    await note(page).getByRole('button', { name: 'Reload' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-live', '')
    await expect(note(page)).toBeHidden()
  })
}

test('style that never comes leaves header and texts', async ({ page, host }) => {
  host.spoil(/\/assets\/index-[^/]*\.css$/, 'silent')
  await page.goto(host.address, { waitUntil: 'commit' })
  await isReadable(page)
  await waitForScript(page)
})

for (const fault of ['cut', 'silent'] as const) {
  test(`letters, shading, signs and the rest of the cards may be ${fault}, and nothing is missed`, async ({
    page,
    host,
  }) => {
    await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
    // Over HTTP/1.1 six silent fonts take every connection to the host: then nothing at all comes, as in `late`.
    for (const path of owed.nothing.slice(fault === 'silent' ? 2 : 0)) {
      host.spoil(path, fault)
      await page.goto(host.address, { waitUntil: 'commit' })
      await expect(page.locator('html')).toHaveAttribute('data-live', '')
      await isReadable(page)
      await choose(page)
      await expect(page.locator('.card:visible .card-more a, .card:visible .sources').first()).toBeAttached()
    }
  })
}

test('a slow network shows the texts before anything else has come, and the rest as it comes', async ({
  page,
  host,
}) => {
  host.spoil(/^\/(assets|sheets|relief)/, 'slow')
  await page.goto(host.address, { waitUntil: 'commit' })
  await isReadable(page)
  expect(await page.locator('html').getAttribute('data-live')).toBeNull()
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await expect(late(page)).toBeHidden()
  await expect(page.locator('#map')).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
  await expect(note(page)).toBeHidden()
})
