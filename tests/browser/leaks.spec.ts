/** Long use leaves nothing behind: listeners, nodes, drawing contexts and memory are what they were. */
import type { CDPSession, Page } from '@playwright/test'
import { expect, open, openMap, test } from './open.ts'

// A small map: software graphics draw it in a fraction of the time.
test.use({ viewport: { width: 900, height: 560 }, actionTimeout: 20_000 })

interface Figures {
  readonly megabytes: number
  readonly listeners: number
  readonly nodes: number
  readonly elements: number
  /** Drawing contexts that were made, and those of them that are not lost. */
  readonly made: number
  readonly alive: number
}

/** In full by `npm run check:long`, with the live map and a look at memory: both take minutes. */
const isLong = process.env.ARAXES_LONG_SECONDS !== undefined
const most = isLong ? { selections: 200, modes: 50 } : { selections: 60, modes: 16 }
/** Memory may be this much larger at the end. */
const growth = 1.05

/** Counts drawing contexts, before anything of the page runs. */
const countContexts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const made: WeakRef<WebGL2RenderingContext>[] = []
    Object.assign(window, { made })
    const make = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: [string]) {
      const context = make.apply(this, given)
      const isNew = context instanceof WebGL2RenderingContext && !made.some((each) => each.deref() === context)
      if (isNew) made.push(new WeakRef(context))
      return context
    } as typeof make
  })

const figuresOf = async (page: Page, session: CDPSession): Promise<Figures> => {
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)))
    await session.send('HeapProfiler.collectGarbage')
  }
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    megabytes: value('JSHeapUsedSize') / 1e6,
    listeners: value('JSEventListeners'),
    nodes: value('Nodes'),
    ...(await page.evaluate(() => {
      const { made } = window as unknown as { made: WeakRef<WebGL2RenderingContext>[] }
      return {
        elements: document.querySelectorAll('*').length,
        made: made.length,
        alive: made.filter((each) => each.deref()?.isContextLost() === false).length,
      }
    })),
  }
}

/** Chooses events one after the other, each for a frame; the last one is closed again. */
const select = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (times) => {
    const links = [...document.querySelectorAll<HTMLElement>('.timeline-events a[data-event]')]
    for (let index = 0; index < times; index += 1) {
      links[(index * 37) % links.length]?.click()
      await new Promise((done) => requestAnimationFrame(done))
    }
    document.querySelector<HTMLElement>('.card:not([hidden]) [data-action=close]')?.click()
  }, count)

/** Each change of mode as what is clicked one after the other, or a key, and leads back to where it began. */
const leave = 'Escape'
const close = 'dialog[open] [data-action=close-part]'
const modes: readonly (readonly string[])[] = [
  ['[data-view=table]', '[data-view=map]'],
  ['.header [data-part=share]', close],
  ['.header [data-part=about]', close],
  ['.header [data-part=find]', close],
  Array.from({ length: 4 }, () => '[data-action=theme]'),
  ['input[data-facet=category][value=energy]:not(:checked)', 'input[data-facet=category][value=energy]:checked'],
  ['[data-lanes=status]', '[data-lanes=category]'],
  ['.header [data-part=share]', 'dialog[open] [data-action=present]', '.deck-place', leave],
]

/** Changes mode so many times, and waits each time until what is to be clicked is there. */
const change = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    async ([rounds, times, key]) => {
      const there = async (selector: string): Promise<HTMLElement> => {
        for (let wait = 0; wait < 400; wait += 1) {
          const found = document.querySelector<HTMLElement>(selector)
          if (found) return found
          await new Promise((done) => setTimeout(done, 50))
        }
        throw new Error(`nothing is found by ${selector}`)
      }
      for (let index = 0; index < times; index += 1) {
        for (const selector of rounds[index % rounds.length] ?? []) {
          if (selector === key)
            document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
          else (await there(selector)).click()
          await new Promise((done) => setTimeout(done, 30))
        }
      }
    },
    [modes, count, leave] as const,
  )

test(`${most.selections} choices and ${most.modes} changes of mode leave no listener, element or node behind`, async ({
  page,
  context,
}) => {
  await countContexts(page)
  await (isLong ? openMap(page) : open(page))
  await page.locator('#tab-events').click()
  await page.locator('[data-part=narrow]:visible').first().click()
  await expect(page.locator('input[data-facet][value=energy]')).toBeVisible()
  await page.locator('#timeline').hover({ position: { x: 400, y: 60 } })
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const events = await page.locator('.timeline-events a[data-event]').count()
  // The same use before, so that caches are full: what leaks adds as much the second time as the first.
  await select(page, isLong ? Math.max(events, most.selections) : events)
  await change(page, isLong ? most.modes : modes.length)
  const before = await figuresOf(page, session)
  await select(page, most.selections)
  await change(page, most.modes)
  const after = await figuresOf(page, session)
  process.stdout.write(`leaks: ${JSON.stringify({ before, after })}\n`)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners)
  expect(after.elements).toBe(before.elements)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * growth)
  expect([after.made, after.alive]).toEqual(isLong ? [before.made, 1] : [0, 0])
  if (isLong) expect(after.megabytes).toBeLessThan(before.megabytes * growth)
})
