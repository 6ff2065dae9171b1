/** Graphics and workers that fail: the drawn map stands in, and whoever tries again gets the live one. */
// These pages have errors on purpose, so the test that forbids them (open.ts) is not used.
import { expect, type Page, test } from '@playwright/test'
import { card } from './open.ts'

// A small map: software graphics draw it in a fraction of the time.
test.use({ viewport: { width: 900, height: 640 } })

const map = (page: Page) => page.locator('#map')
const live = (page: Page) => expect(map(page)).toHaveAttribute('data-map', 'live', { timeout: 60_000 })
const tryAgain = (page: Page) => map(page).getByRole('button', { name: 'Try again' })
const event = 'baku-fm-talks-2025-12-08'

/** Exceptions that nobody caught. */
const thrownIn = (page: Page): string[] => {
  const thrown: string[] = []
  page.on('pageerror', ({ message }) => thrown.push(message))
  return thrown
}

/** The live map's drawing context, to be lost and restored. */
const graphics = async (page: Page) => {
  const extension = await page
    .locator('#map canvas')
    .evaluateHandle((canvas) => (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context'))
  return {
    lose: () => extension.evaluate((each) => each?.loseContext()),
    restore: () => extension.evaluate((each) => each?.restoreContext()),
  }
}

/** The drawn map is seen, says why, and is used: it is zoomed, and a mark of it opens its card. */
const posterIsUsed = async (page: Page): Promise<void> => {
  await expect(map(page)).toHaveAttribute('data-map', 'none')
  await expect(page.locator('.poster')).toBeVisible()
  await expect(page.locator('.map-state')).toContainText('The still map, list and table say the same.')
  await expect(tryAgain(page)).toBeVisible()
  const address = page.url()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).not.toHaveURL(address)
  await page.locator('a[data-claim=airspace-used-by-drones]').click()
  await expect(card(page)).toHaveCount(1)
  await expect(page.locator('.poster [data-selected]').first()).toBeAttached()
}

test('a drawing context that is lost twice comes back, with what was chosen meanwhile; the third time the drawn map stays', async ({
  page,
}) => {
  const thrown = thrownIn(page)
  await page.goto('./')
  await live(page)
  const { lose, restore } = await graphics(page)
  for (const id of [event, 'alleged-airspace-use-2025']) {
    await lose()
    await expect(map(page)).toHaveAttribute('data-map', 'lost')
    await expect(page.locator('.poster')).toBeVisible()
    await page.evaluate((hash) => {
      location.hash = hash
    }, id)
    await expect(card(page)).toHaveAttribute('id', id)
    await page.locator('[data-action=theme]').click()
    await restore()
    await live(page)
  }
  await lose()
  await posterIsUsed(page)
  await expect(page.locator('#map canvas')).toHaveCount(0)
  await tryAgain(page).click()
  await live(page)
  await expect(page.locator('#map canvas')).toHaveCount(1)
  expect(thrown).toEqual([])
})

test('a context that does not come back leaves the drawn map, and trying again makes one that does', async ({
  page,
}) => {
  const thrown = thrownIn(page)
  await page.goto(`./#${event}`)
  await live(page)
  await (await graphics(page)).lose()
  await posterIsUsed(page)
  await tryAgain(page).click()
  await live(page)
  await expect(page.locator('#map canvas')).toHaveCount(1)
  expect(thrown).toEqual([])
})

test('a browser that gives no context at first draws when it is tried again', async ({ page }) => {
  const thrown = thrownIn(page)
  await page.addInitScript(() => {
    const make = HTMLCanvasElement.prototype.getContext
    Object.assign(window, { blocked: true })
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: [string]) {
      if ((window as unknown as { blocked: boolean }).blocked && given[0].startsWith('webgl')) return null
      return make.apply(this, given)
    } as typeof make
  })
  await page.goto('./')
  await posterIsUsed(page)
  await tryAgain(page).click()
  await posterIsUsed(page)
  await page.evaluate(() => Object.assign(window, { blocked: false }))
  await tryAgain(page).click()
  await live(page)
  expect(thrown).toEqual([])
})

test('a browser that refuses workers leaves the drawn map in use', async ({ page }) => {
  const thrown = thrownIn(page)
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: class {
        constructor() {
          throw new DOMException('refused', 'SecurityError')
        }
      },
    })
  })
  await page.goto('./')
  await posterIsUsed(page)
  // MapLibre leaves it to the browser to tell of the workers that it was refused.
  expect(thrown.filter((words) => words !== 'refused')).toEqual([])
})

test('a worker that ends by an error before its first word leaves the drawn map in use', async ({ page }) => {
  const thrown = thrownIn(page)
  await page.route(/\/assets\/maplibre-gl-worker-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
  )
  await page.goto('./')
  await posterIsUsed(page)
  expect(thrown.filter((words) => !words.includes('broken'))).toEqual([])
})

test('a map whose worker was ended while nobody saw it draws again when it is seen', async ({ page }) => {
  const thrown = thrownIn(page)
  await page.addInitScript(() => {
    const workers: Worker[] = []
    const Known = window.Worker
    Object.assign(window, {
      workers,
      Worker: class extends Known {
        constructor(address: string | URL, options?: WorkerOptions) {
          super(address, options)
          workers.push(this)
        }
      },
    })
  })
  await page.goto('./')
  await live(page)
  await page.evaluate(() => {
    const show = (state: DocumentVisibilityState): void => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      Object.defineProperty(document, 'hidden', { value: state === 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }
    show('hidden')
    for (const worker of (window as unknown as { workers: Worker[] }).workers) worker.terminate()
    show('visible')
  })
  await expect(map(page)).toHaveAttribute('data-map', 'lost')
  await page.locator('a[data-claim=airspace-used-by-drones]').click()
  await live(page)
  await expect(card(page)).toHaveCount(1)
  expect(thrown).toEqual([])
})
