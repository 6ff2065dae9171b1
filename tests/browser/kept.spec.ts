import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { makeWorker } from '../../scripts/kept.mjs'
import { serve } from '../../scripts/serve.mjs'

test.use({ serviceWorkers: 'allow' })

const event = 'baku-fm-talks-2025-12-08'

/** A copy of the built page that a test may change, at an address of its own. */
const site = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'araxes-kept-'))
  cpSync('dist', folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) })
  await makeWorker(folder)
  const { address, close } = await serve(folder, 0)
  return { folder, address, close: () => [close(), rmSync(folder, { recursive: true, force: true })] }
}

const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ active }) => active?.state))

/** Until the browser keeps the page: it has come to rest, every file has been fetched. */
const kept = async (page: Page): Promise<void> => {
  await expect(page.locator('html')).toHaveAttribute('data-live', '')
  await expect.poll(() => workers(page), { timeout: 90_000 }).toEqual(['activated'])
}

const offline = (context: BrowserContext, to: boolean) => context.setOffline(to)

test('after one visit the page works in flight mode: map, card with sources, table, search', async ({
  page,
  context,
}) => {
  const { address, close } = await site()
  try {
    await page.goto(address)
    await kept(page)
    const manifest = await page.evaluate(async () => (await fetch('manifest.webmanifest')).json())
    expect(manifest.icons).toHaveLength(3)
    await offline(context, true)
    await page.goto(`${address}?view=map#${event}`)
    await page.reload()
    await expect(page.locator('.card:not([hidden])')).toHaveAttribute('id', event)
    await expect(page.locator('#map')).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
    await page.locator('[data-view=table]').click()
    await expect(page.locator('.table-place table').first()).toBeVisible()
    await page.locator('[data-part=find]').first().click()
    await page.locator('.finder[open] input').fill('drone')
    await expect(page.locator('.find-count')).toContainText('results')
    await expect(page.locator('#missing-part')).toBeHidden()
  } finally {
    await offline(context, false)
    close()
  }
})

test('nothing is fetched for later while the map is on its way', async ({ page }) => {
  const { address, close } = await site()
  try {
    await page.clock.install()
    await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
    // Whether the browser has been asked to keep the page: what it makes of it takes it a while.
    await page.addInitScript(() => {
      const register = ServiceWorkerContainer.prototype.register
      ServiceWorkerContainer.prototype.register = function (...given) {
        document.documentElement.dataset.asked = ''
        return register.apply(this, given)
      }
    })
    const [later] = await Promise.all([page.waitForResponse(/\/later-[^/]*\.js$/), page.goto(address)])
    await page.evaluate((file) => import(file), later.url())
    await page.clock.runFor(20_000)
    await expect(page.locator('#map')).toHaveAttribute('data-map', 'loading')
    expect(await page.locator('html').getAttribute('data-asked')).toBeNull()
    await page.clock.runFor(40_000)
    await expect(page.locator('html')).toHaveAttribute('data-asked', '')
    await kept(page)
  } finally {
    close()
  }
})

test('a newer page waits until the reader asks for it', async ({ page }) => {
  const { address, close, folder } = await site()
  const visit = async () => {
    await page.goto(address)
    await kept(page)
  }
  const titled = (text: string) => page.locator('.story-name h1').filter({ hasText: text })
  try {
    await visit()
    const old = readFileSync(join(folder, 'index.html'), 'utf8')
    writeFileSync(join(folder, 'index.html'), old.replace(/<h1>[^<]*<\/h1>/, '<h1>Another release</h1>'))
    await makeWorker(folder)
    await visit()
    const note = page.locator('#new-version')
    await expect(note).toContainText('A new version of this page is here.', { timeout: 60_000 })
    await expect(titled('Another release')).toHaveCount(0)
    await note.getByRole('button').click()
    await expect(titled('Another release')).toBeVisible()
    await expect(note).toBeHidden()
  } finally {
    close()
  }
})

test('nothing is kept for a page in a frame, nor for a reader who saves data', async ({ page, context }) => {
  const { address, close, folder } = await site()
  try {
    writeFileSync(join(folder, 'host.html'), '<iframe src="./" title="Map" width="900" height="600"></iframe>')
    await page.goto(`${address}host.html`)
    await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-live', '')
    const saver = await context.newPage()
    await saver.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
    )
    const asked = saver.waitForResponse(/later-/)
    await saver.goto(address)
    await asked
    await saver.waitForTimeout(1_000)
    expect(await workers(saver)).toEqual([])
    expect(await workers(page)).toEqual([])
  } finally {
    close()
  }
})
