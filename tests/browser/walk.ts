/** Going through the page by the Tab key, and how each stop looks to whoever sees it. */
import type { Page } from '@playwright/test'

export interface Stop {
  /** The part of the page: the landmark it stands in. */
  readonly part: string
  readonly name: string
  /** What is wrong with it; empty where all is well. */
  readonly faults: readonly string[]
}

/** The element that has the focus; null for none. */
export const stopOf = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const active = document.activeElement
    if (!active || active === document.body) return null
    const faults: string[] = []
    const parts = ['.skips', 'dialog', '.header', '.rail', '.stage', '.cards', '.timeline', '.tab-bar', '.table-place']
    const part = parts.find((selector) => active.closest(selector)) ?? 'nowhere'
    const name = (active.getAttribute('aria-label') ?? active.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 60)
    const box = active.getBoundingClientRect()
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)]
    const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)]
    if (right - left < 1 || bottom - top < 1) faults.push('is out of sight')
    else {
      // Some point of it must lie in front: a focus under a card, a sheet or a banner is not seen.
      const shares = [0.1, 0.3, 0.5, 0.7, 0.9]
      const inFront = shares.some((x) =>
        shares.some((y) => {
          const top_ = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)
          return top_ !== null && (active.contains(top_) || top_.closest('label')?.contains(active))
        }),
      )
      if (!inFront) faults.push('lies under something else')
    }
    const isRinged = (element: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    const fields = [active, ...(active.matches('input') && active.parentElement ? [active.parentElement] : [])]
    // The grips of the window are drawn, and so are their rings.
    const rings = active.matches('.handle') ? [...document.querySelectorAll('.timeline-overview .focus-ring')] : []
    const isDrawn = rings.some((ring) => getComputedStyle(ring).visibility === 'visible' && ring.checkVisibility())
    if (!isDrawn && !fields.some(isRinged)) faults.push('shows no ring')
    if (name === '' && !(active instanceof HTMLInputElement)) faults.push('has no name')
    return { part, name, faults }
  })

/** Presses Tab until the focus has left the page or come round to its beginning; at most `most` times. */
export const walk = async (page: Page, most: number, key = 'Tab'): Promise<Stop[]> => {
  const stops: Stop[] = []
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key)
    const stop = await stopOf(page)
    if (!stop || (stops.length > 3 && stop.part === '.skips' && stop.name === stops[0]?.name)) return stops
    stops.push(stop)
  }
  throw new Error(`found ${most} stops and no end, expected fewer; the last: ${JSON.stringify(stops.slice(-3))}`)
}

/** Parts in the order in which they were come to; one that is come back to stands twice. */
export const partsOf = (stops: readonly Stop[]): string[] =>
  stops.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1])

/** What is wrong with some stops, one sentence each. */
export const faultsOf = (stops: readonly Stop[]): string[] =>
  stops.flatMap(({ part, name, faults }) => faults.map((fault) => `${part} ${name}: ${fault}`))
