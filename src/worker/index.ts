/** The service worker: keeps the files of one release and answers from them. Everything else goes to the network. */
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'

/** What a worker of this kind has and a page has not. */
interface Scope {
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'activate', react: (event: { waitUntil(work: Promise<unknown>): void }) => void): void
  addEventListener(type: 'message', react: (event: { readonly data: unknown }) => void): void
}

/** Written in by the build: every file of the release with what tells it from the one before. */
declare const keptFiles: { url: string; revision: string | null }[]

const scope = globalThis as unknown as Scope

// A link holds the view in its search: "?view=table" is the same page.
precacheAndRoute(keptFiles, { ignoreURLParametersMatching: [/./], cleanURLs: false })
cleanupOutdatedCaches()

// The page of the first visit is answered from here as well: it may ask for a part when there is no network any more.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('message', ({ data }) => {
  if ((data as { type?: unknown } | null)?.type === 'take-over') scope.skipWaiting()
})
