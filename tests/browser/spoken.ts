/** What a screen reader is told politely, recorded as it is written into the page. */
import { expect, type Page } from '@playwright/test'

declare global {
  interface Window {
    heard: string[]
  }
}

/** In milliseconds: how long a sentence may take, as a map comes to rest before it is described, and how long it is quiet after. */
const times = { patience: 9_000, quiet: 2_000 } as const

/** Begins to listen once the page has its voice. */
export const hear = async (page: Page): Promise<void> => {
  await expect(page.locator('#map-here')).not.toBeEmpty()
  await page.evaluate(() => {
    const last = new Map<Element, string>()
    window.heard = []
    const look = (): void => {
      for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
        if (region.getAttribute('aria-live') === 'off') continue
        const text = region.checkVisibility() ? (region.textContent ?? '').replace(/\s+/g, ' ').trim() : ''
        if (text === (last.get(region) ?? '')) continue
        last.set(region, text)
        if (text) window.heard.push(text)
      }
    }
    look()
    window.heard = []
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
  })
}

/** What was said of an action until nothing more comes; where nothing is `awaited`, what was said in a while. */
export const heardOf = async (page: Page, act: () => Promise<void>, awaited = true): Promise<string[]> => {
  await page.evaluate(() => {
    window.heard = []
  })
  await act()
  if (awaited) {
    await page.waitForFunction(() => window.heard.length > 0, null, { timeout: times.patience }).catch(() => {})
  }
  await page.waitForTimeout(times.quiet)
  return page.evaluate(() => window.heard)
}
