/** Asks the browser to keep the page, and notices when it holds a newer one. Never reloads by itself. */
import { mayKeep } from '../model/kept.ts'

/** What the waiting worker is told; `src/worker/` listens. */
const takeOver = { type: 'take-over' } as const

const circumstances = (page: Window) => ({
  protocol: page.location.protocol,
  framed: page.parent !== page,
  saving: (page.navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true,
})

/**
 * `address` is that of the worker's script. `tell` is called with a way to the newer page as soon as one is ready: the
 * worker takes over, and then the page is opened anew.
 */
export const keptEffect = async (page: Window, address: string, tell: (show: () => void) => void): Promise<void> => {
  if (!mayKeep(circumstances(page))) return
  try {
    // In a frame without an origin the very property throws.
    const { serviceWorker } = page.navigator
    const registration = await serviceWorker?.register(address, { updateViaCache: 'none' })
    if (!registration) return
    const offer = (worker: ServiceWorker): void =>
      tell(() => {
        serviceWorker.addEventListener('controllerchange', () => page.location.reload(), { once: true })
        worker.postMessage(takeOver)
      })
    // Without a controller it is the first one, which no reader has to be told.
    if (registration.waiting && serviceWorker.controller) offer(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && serviceWorker.controller) offer(installing)
      })
    })
  } catch {
    // A browser that does not keep pages shows this one all the same.
  }
}
