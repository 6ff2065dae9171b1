/** Nothing is kept at the reader's and nobody else is asked, in every view and in every browser. */
import { comesTo, expect, openPage, test } from './engines/index.ts'
import type { Reader } from './engines/reader.ts'

const views = [
  '',
  '?view=table',
  '?time=earliest..latest&basis=alleged',
  '?known=2025-06-30',
  '?lanes=status#baku-fm-talks-2025-12-08',
]
const read = ['about/', 'events/', 'sources/', 'record/', 'critique/', 'voices/', 'figures/', 'lesson/', 'handouts/']

/**
 * What the browser holds of this page, and whom it asked. The page itself, kept for flight mode where the driver of a
 * browser cannot forbid it, tells nothing of its reader: its worker and its files (kept.spec.ts) are left out.
 */
const footprint = `(async () => {
  const count = async (ask) => { try { return (await ask()).length } catch { return 0 } }
  const others = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /^https?:/.test(name) && !name.startsWith(location.origin + '/'))
  return {
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await count(() => indexedDB.databases()),
    caches: await count(async () => (await caches.keys()).filter((name) => !/^workbox-precache/.test(name))),
    workers: await count(async () => (await navigator.serviceWorker.getRegistrations()).filter((it) => !/\\/sw\\.js$/.test((it.active ?? it.waiting ?? it.installing)?.scriptURL ?? ''))),
    others,
  }
})()`
const nothing = { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0, others: [] }

const leavesNothing = async (reader: Reader): Promise<void> => expect(await reader.read(footprint)).toEqual(nothing)

for (const view of views) {
  test(`“${view}” keeps nothing and asks nobody else, also after use`, async ({ reader }) => {
    await openPage(reader, view)
    await leavesNothing(reader)
    for (const part of ['find', 'share', 'about']) {
      await reader.click(`.header [data-part=${part}]`)
      await comesTo(reader, `!!document.querySelector('dialog[open]')`, true)
      await reader.press('Escape')
      await comesTo(reader, `!!document.querySelector('dialog[open]')`, false)
    }
    await reader.click('[data-action=theme]')
    await reader.click('[data-action=next]')
    if (!view.includes('table')) {
      await comesTo(reader, `document.querySelector('#map').dataset.map`, 'live', 60_000)
    }
    await leavesNothing(reader)
  })
}

test('the pages that are read keep nothing and ask nobody else', async ({ reader }) => {
  for (const page of [...read, 'e/baku-fm-talks-2025-12-08/']) {
    await reader.open(page)
    await comesTo(reader, `!!document.querySelector('h1')`, true)
    await leavesNothing(reader)
  }
})
