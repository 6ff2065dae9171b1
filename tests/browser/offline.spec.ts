import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { firefox, startFirefox } from './firefox.ts'

const event = 'baku-fm-talks-2025-12-08'
let folder = ''
let address = ''

test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'araxes-offline-')), 'a folder, ünamed')
  await mkdir(folder)
  const file = join(folder, 'any name.html')
  execFileSync(process.execPath, ['scripts/offline.mjs', '--built', 'dist', '--out', file])
  address = pathToFileURL(file).href
})

test.afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

/** Opens the file without a network; whatever is asked of a host, or complained about, is kept. */
const openFile = async (page: Page, link = ''): Promise<string[]> => {
  const wrong: string[] = []
  await page.context().setOffline(true)
  await page.route(/^https?:/, (route) => {
    wrong.push(route.request().url())
    return route.abort()
  })
  page.on('pageerror', ({ message }) => wrong.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  await page.goto(address + link)
  await expect(page.locator('html')).toHaveAttribute('data-live', '', { timeout: 60_000 })
  return wrong
}

test('the file opens from a disk without a network, with its live map', async ({ page }) => {
  const wrong = await openFile(page)
  await expect(page.locator('#map')).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
  await expect.poll(() => page.locator('#map').getAttribute('data-rendered').then(Number)).toBeGreaterThan(5)
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(() => document.fonts.check('600 16px "Fira Sans"'))).toBe(true)
  await page.screenshot({ path: 'screenshots/offline-chromium.png' })
  expect(wrong).toEqual([])
})

test('every part is in the file: search, card with its sheet, comparison, filter, table, share, about', async ({
  page,
}) => {
  const wrong = await openFile(page, `?view=table#${event}`)
  const card = page.locator('.card:not([hidden])')
  await expect(card).toHaveAttribute('id', event)
  await expect(card.locator('.sources, [data-sheet]').first()).toBeAttached()
  await expect(page.locator('.table-place table').first()).toBeVisible()
  await page.locator('[data-part=find]').first().click()
  await page.locator('.finder[open] input').fill('drone')
  await expect(page.locator('.find-count')).toContainText('results')
  await page.locator('.finder [data-action=close-part]').click()
  await page.locator('[data-part=narrow]').first().click()
  await expect(page.locator('.narrow-part')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('[data-part=about]').first().click()
  await expect(page.locator('dialog.about')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('.header [data-part=share]').click()
  await expect(page.locator('dialog.share')).toBeVisible()
  await expect(page.locator('dialog.share a[href="araxes-offline.html"]')).toHaveCount(0)
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('dialog.share a[href="data/events.csv"]').click(),
  ])
  expect(csv.suggestedFilename()).toBe('events.csv')
  const [svg] = await Promise.all([page.waitForEvent('download'), page.locator('[data-picture=svg]').click()])
  expect(svg.suggestedFilename()).toMatch(/\.svg$/)
  await page.locator('dialog.share a[href="data/story.json"]').click()
  await expect(page.locator('.share-status')).toContainText('published site only')
  expect(wrong).toEqual([])
})

test('the walk is presented from the file, with a console beside it, and so is one of the reader’s own', async ({
  page,
}) => {
  const wrong = await openFile(page, '?mode=present&step=4')
  await expect(page.locator('.deck .slide:not([hidden])')).toBeVisible()
  const place = page.locator('.deck-place').first()
  const coming = page.context().waitForEvent('page')
  await page.keyboard.press('s')
  const speaker = await coming
  await expect(speaker.locator('.console-peer')).toHaveText('Projector window connected', { timeout: 60_000 })
  await speaker.keyboard.press('PageDown')
  await expect(place).toHaveText('5 / 21')
  await speaker.close()
  await page.goto(`${address}#${event}`)
  await page.locator('.header [data-part=share]').click()
  await page.locator('dialog.share [data-part=walk]').click()
  await page.getByRole('button', { name: 'Add this view', exact: true }).click()
  await page.getByRole('button', { name: 'Present this walk', exact: true }).click()
  await expect(place).toHaveText('1 / 3')
  await page.keyboard.press('ArrowRight')
  await expect(place).toHaveText('2 / 3')
  await expect(page.locator('.deck .slide:not([hidden]) .slide-status').first()).toHaveText('Documented')
  expect(wrong).toEqual([])
})

test('its policy lets nothing run but its two scripts, and nothing be asked of a host', async ({ page }) => {
  const wrong = await openFile(page)
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-\S+' 'sha256-\S+';/)
  expect(policy).not.toMatch(/unsafe|https?:/)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.body.dataset.ran = ""'
    document.body.append(script)
    return 'ran' in document.body.dataset
  })
  expect(ran).toBe(false)
  expect(wrong.filter((text) => !/Content Security Policy/.test(text))).toEqual([])
})

test('Firefox opens the file from a disk, with map, search and table', async () => {
  const path = firefox()
  test.skip(!path, 'There is no Firefox here: apt-get install firefox-esr, or any Firefox, and this test runs.')
  const browser = await startFirefox(path ?? '')
  const until = (body: string, timeout = 90_000) =>
    expect.poll(() => browser.run(`return ${body}`), { timeout, message: body }).toBe(true)
  try {
    await browser.goto(address)
    await until(`document.documentElement.hasAttribute('data-live')`)
    const hasWebGl = await browser.run(`return document.createElement('canvas').getContext('webgl2') !== null`)
    test.info().annotations.push({ type: 'webgl', description: String(hasWebGl) })
    // Without WebGL the poster stays, and that is right.
    await until(`document.querySelector('#map').dataset.map === '${hasWebGl ? 'live' : 'none'}'`)
    writeFileSync('screenshots/offline-firefox.png', await browser.picture())
    await browser.run(`document.querySelector('[data-part=find]').click()`)
    await until(`document.querySelector('dialog.finder')?.open === true`)
    await browser.run(`document.querySelector('dialog.finder').close()`)
    await browser.run(`document.querySelector('[data-view=table]').click()`)
    await until(`document.querySelector('.table-place table')?.getClientRects().length > 0`)
    await browser.run(`location.hash = '${event}'`)
    await until(`document.querySelector('.card:not([hidden])')?.id === '${event}'`)
  } finally {
    await browser.close()
  }
})
