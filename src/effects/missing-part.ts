/** Notices a part of the page that cannot be fetched, and asks for the page's own script to learn why. Never reloads. */
import { isMissing, type Reason, reasonOf } from '../model/missing-part.ts'
import { afterFrame } from '../store/frames.ts'
import { all, type Dispose, on } from '../store/watch.ts'

/** Fonts and other files fail without an event, yet the browser keeps the status of their requests. */
const watchRequests = (page: Window, react: () => void): Dispose => {
  const { baseURI, documentElement } = page.document
  const top = new URL(documentElement.dataset.top ?? '.', baseURI).href
  const observer = new PerformanceObserver((list) => {
    if (list.getEntries().some((entry) => isMissing(entry, top))) react()
  })
  observer.observe({ type: 'resource', buffered: true })
  return () => observer.disconnect()
}

/** Style that failed leaves no trace but its absence; the script of the page waits for it either way. */
const isStyled = (page: Window): boolean =>
  page.getComputedStyle(page.document.documentElement).getPropertyValue('--whole') !== ''

/** HEAD, because a copy kept by the browser or a service worker says nothing about the host. */
const statusOfScript = async (page: Window): Promise<number | undefined> => {
  try {
    return (await page.fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' })).status
  } catch {
    return undefined
  }
}

/** Calls `tell` whenever a part has failed and the reason is known, and again once a lost connection is back. */
export const missingPartEffect = (page: Window, tell: (reason: Reason) => void): Dispose => {
  let reason: Reason | undefined
  let asking = false
  let gone = false
  const ask = async (): Promise<void> => {
    if (asking) return
    asking = true
    const status = await statusOfScript(page)
    asking = false
    if (gone) return
    const now = reasonOf(status, reason)
    if (now !== reason) tell(now)
    reason = now
  }
  return all(
    afterFrame(() => {
      if (!isStyled(page)) void ask()
    }),
    // Vite's word for an import on demand that failed.
    on(page, 'vite:preloadError', ask),
    // The map's word for a worker that did not come.
    on(page, 'missing-part', ask),
    on(page, 'online', () => {
      if (reason === 'unreachable') void ask()
    }),
    watchRequests(page, ask),
    () => {
      gone = true
    },
  )
}
