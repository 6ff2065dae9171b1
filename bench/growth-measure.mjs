/** What a reader feels of a page, measured in a real browser: first view, choosing an event, scrubbing. */
import { chromium } from '@playwright/test'

const size = { width: 1280, height: 840 }

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ median: number, p95: number }} Frames milliseconds from one animation frame to the next */

/** @param {string} executablePath */
export const launch = (executablePath) =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--disable-gpu-rasterization',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
    ],
  })

/**
 * The value below which a share of the values lies.
 * @param {readonly number[]} values
 * @param {number} share
 */
export const quantile = (values, share) => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/**
 * Opens a page and waits for its map; milliseconds from the request to a live page and to the first idle map.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export const openPage = async (browser, address) => {
  const context = await browser.newContext({ viewport: size })
  const page = await context.newPage()
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForSelector('html[data-live]', { state: 'attached', timeout: 120_000 })
  const live = performance.now() - start
  await page.waitForSelector('#map[data-map=live]', { timeout: 240_000 })
  return { page, context, live, map: performance.now() - start }
}

/**
 * Pushes the window of the overview to and fro; the frames of that time.
 * @param {Page} page
 * @param {number} steps
 * @returns {Promise<Frames & { frames: number[] }>}
 */
export const scrub = async (page, steps = 120) => {
  const box = await page.locator('.timeline-overview .window').boundingBox()
  const ground = await page.locator('.timeline-overview .ground rect').boundingBox()
  if (!box || !ground) throw new Error('found no window on the overview, expected a brush')
  const y = box.y + box.height / 2
  const start = box.x + box.width / 2
  await page.mouse.move(start, y)
  await page.mouse.down()
  await page.evaluate(() => {
    const scope = /** @type {any} */ (globalThis)
    scope.frames = []
    let last = 0
    const tick = (/** @type {number} */ time) => {
      if (last) scope.frames.push(time - last)
      last = time
      scope.ticking = requestAnimationFrame(tick)
    }
    scope.ticking = requestAnimationFrame(tick)
  })
  const reach = Math.min(start - ground.x - 40, 420)
  for (let step = 1; step <= steps; step += 1) {
    await page.mouse.move(start - (reach * (1 - Math.cos((step / steps) * 2 * Math.PI))) / 2, y)
  }
  const frames = await page.evaluate(() => {
    const scope = /** @type {any} */ (globalThis)
    cancelAnimationFrame(scope.ticking)
    return /** @type {number[]} */ (scope.frames)
  })
  await page.mouse.up()
  return { median: quantile(frames, 0.5), p95: quantile(frames, 0.95), frames }
}

/**
 * Chooses an event as a reader does, and waits until card state, timeline and map have been told and a frame has passed:
 * milliseconds from the choice to that frame.
 * @param {Page} page
 * @param {number} round another event each time
 * @returns {Promise<number>}
 */
export const choose = (page, round) =>
  page.evaluate(async (index) => {
    const scope = /** @type {any} */ (globalThis)
    const links = [...document.querySelectorAll('#panel-events a[data-event]:not([hidden])')]
    const link = /** @type {HTMLElement | undefined} */ (links[(index * 7 + 3) % Math.max(1, links.length)])
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    await frame()
    const start = performance.now()
    if (link) link.click()
    else scope.select(index * 7 + 3)
    // The first frame draws what was chosen, the second one comes when it has been handed over.
    await frame()
    await frame()
    return performance.now() - start
  }, round)
