/** MapLibre's worker: the one script that the page starts by its address. */
import { setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { trustScripts } from '../trusted-scripts.ts'

/** As MapLibre writes the worker into an address, because a frame without an origin may not start it from the host. */
const inAddress = async (): Promise<string> =>
  `data:text/javascript;charset=utf-8,${encodeURIComponent(await (await fetch(workerUrl)).text())}`

/** Names the worker to MapLibre and to the content policy, before the first map is made. */
export const nameWorker = async (): Promise<void> => {
  trustScripts([globalThis.origin === 'null' ? await inAddress() : workerUrl])
  setWorkerUrl(workerUrl)
}
