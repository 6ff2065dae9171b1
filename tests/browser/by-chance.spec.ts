/** Use by chance: half a minute here, ten by `npm run check:long`. A failure names its seed and the steps before it. */
import type { Page } from '@playwright/test'
import { chance } from '../../scripts/generated-dates.mjs'
import { step } from './by-chance.ts'
import { expect, test } from './open.ts'

const seconds = Number(process.env.ARAXES_LONG_SECONDS ?? 15)
const seed = Number(process.env.ARAXES_SEED ?? 20251211)

// A small map: software graphics draw it in a fraction of the time.
test.use({ viewport: { width: 900, height: 640 } })
test.setTimeout((seconds + 120) * 1_000)

/** What is wrong with the page after a step; empty where all is well. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = (selector: string) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility())
    const map = document.querySelector<HTMLElement>('#map')?.dataset.map ?? 'nothing'
    const size = document.scrollingElement?.scrollWidth ?? 0
    return [
      ...(document.documentElement.hasAttribute('data-live') ? [] : ['the page is not live']),
      ...(['loading', 'live', 'lost'].includes(map) ? [] : [`the map is ${map}`]),
      ...(seen('.cards .card').length > 1 ? ['more than one card is open'] : []),
      ...(document.querySelectorAll('dialog[open]').length > 1 ? ['more than one dialog is open'] : []),
      ...(document.querySelectorAll('#map canvas').length > 1 ? ['there is more than one canvas'] : []),
      ...(seen('#missing-part').length > 0 ? ['a part is missing'] : []),
      ...(size > innerWidth ? [`the page is ${size} px wide in ${innerWidth}`] : []),
    ]
  })

test(`${seconds} s of steps by chance leave the page whole and without an error (seed ${seed})`, async ({
  page,
  watched,
}) => {
  await page.addInitScript(() => {
    window.print = () => {}
    // A key may follow the link that has the focus; what lies behind it is not ours.
    addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^=http]') : null
      if (link && link.origin !== location.origin) event.preventDefault()
    })
  })
  page.on('download', (download) => void download.cancel())
  page.on('popup', (popup) => void popup.close())
  const arrive = () =>
    expect(async () => {
      // A step that leads out of the page may still be on its way.
      await page.goto('./')
      await expect(page.locator('html')).toHaveAttribute('data-live', '')
    }).toPass()
  await arrive()
  const home = new URL(page.url()).pathname
  const lot = chance(seed)
  const taken: string[] = []
  const end = Date.now() + seconds * 1_000
  while (Date.now() < end) {
    // Back leads out of the page, too, perhaps in the middle of a step.
    const what = await step(page, lot).catch((error: Error) => {
      if (!/navigat|context was destroyed/i.test(error.message)) throw error
      return 'leave'
    })
    taken.push(what)
    await page.waitForLoadState()
    const isHome = new URL(page.url()).pathname === home && (await page.locator('html[data-live]').count()) === 1
    if (!isHome) await arrive()
    const last = `seed ${seed}, step ${taken.length}: ${taken.slice(-15).join(' | ')}`
    expect(await faults(page), last).toEqual([])
    expect(watched.errors, last).toEqual([])
  }
  process.stdout.write(`by chance: ${taken.length} steps, ${new Set(taken).size} different ones, seed ${seed}\n`)
  expect(taken.length).toBeGreaterThan(5)
})
