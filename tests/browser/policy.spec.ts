/** What a page may do: under its content policy, and with what a browser keeps. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { filesBelow } from '../../scripts/files.mjs'
import { root } from '../../scripts/project.mjs'
import { card, expect, open, openMap, test } from './open.ts'

/** Examples are pages of hosts, and the one file has a policy of its own, which names its scripts by their hashes. */
const isOurs = (path: string): boolean => path.endsWith('.html') && !/(^|\/)examples\/|araxes-offline/.test(path)

const pages = filesBelow(join(root, 'dist'), ['.']).filter(isOurs)

test('every built page says its policy first, and holds nothing inline that could run or be styled', () => {
  expect(pages.length).toBeGreaterThan(90)
  for (const path of pages) {
    const text = readFileSync(join(root, 'dist', path), 'utf8')
    const [, policy] =
      /^<!doctype html>\s*<html[^>]*>\s*(?:<head>\s*)?<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
        text,
      ) ?? []
    expect(policy ?? '', path).toMatch(/^default-src 'none'; style-src 'self'/)
    expect(text.match(/<[a-z][^>]*\s(style|on[a-z]+)=/gi) ?? [], path).toEqual([])
    const scripts = text.match(/<script\b[^>]*>/g) ?? []
    expect(
      scripts.filter((tag) => !/src="\.|type="application\/(ld\+)?json"/.test(tag)),
      path,
    ).toEqual([])
  }
})

test('no text becomes script or markup in the page, and no stranger’s script a worker', async ({ page, watched }) => {
  await openMap(page)
  const tried = await page.evaluate(() => {
    const attempt = (work: () => unknown): boolean => {
      try {
        work()
        return true
      } catch {
        return false
      }
    }
    const script = document.createElement('script')
    return [
      () => document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="alert(1)">'),
      () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      () => new Worker('data:text/javascript,0'),
      () => new Worker(new URL('./assets/other.js', document.baseURI).href),
      () => script.setAttribute('src', 'https://example.org/a.js'),
      () => document.body.setAttribute('onclick', 'alert(1)'),
    ].map(attempt)
  })
  expect(tried).toEqual([false, false, false, false, false, false])
  expect(watched.errors.length).toBeGreaterThan(0)
  watched.errors.length = 0
})

test('a frame without an origin draws the map', async ({ page, baseURL }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts" width="900" height="700" src="${baseURL}"></iframe>`,
    }),
  )
  await page.goto('./host.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('#map')).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
})

/** What the browser keeps of the site: names of cookies, stores and caches. */
const kept = async (page: Page): Promise<unknown[]> => [
  ...(await page.context().cookies()),
  ...(await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
  ])),
]

test('nothing is kept in the browser', async ({ page }) => {
  await openMap(page)
  expect(await kept(page)).toEqual([])
  for (const path of ['sources/', 'record/', 'e/baku-fm-talks-2025-12-08/', 'lesson/', 'handouts/student-a4/']) {
    await page.goto(`./${path}`)
    expect(await kept(page), path).toEqual([])
  }
  await open(page, '#baku-fm-talks-2025-12-08')
  await expect(card(page)).toBeVisible()
  expect(await kept(page)).toEqual([])
  await open(page, '?view=table')
  await expect(page.locator('[data-part-root] table').first()).toBeVisible()
  expect(await kept(page)).toEqual([])
})
