/** The live map, reached as a debugger reaches it, for the page shows it to nobody: what is drawn, one layer at a time. */
import type { Page } from '@playwright/test'

/** What of MapLibre's Map these tests ask for. */
interface LiveMap {
  getStyle(): { readonly layers: readonly { readonly id: string; readonly type: string }[] }
  queryRenderedFeatures(asked: { layers: string[] }): readonly object[]
  getLayoutProperty(layer: string, name: 'visibility'): unknown
  setLayoutProperty(layer: string, name: 'visibility', value: unknown): void
  once(event: 'idle', listener: () => void): void
}
type Reached = typeof globalThis & { liveMap: LiveMap }

/** Finds the one map of the page; whatever follows needs it. */
const reach = async (page: Page): Promise<void> => {
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const library = files.find((name) => /\/maplibre-[^/-]+\.js$/.test(name))
  if (!library) throw new Error(`no file of MapLibre among ${files.join(', ')}`)
  const debug = await page.context().newCDPSession(page)
  const isMap = 'typeof one === "function" && "setLayoutProperty" in one.prototype'
  const { result } = await debug.send('Runtime.evaluate', {
    expression: `import(${JSON.stringify(library)}).then((all) => Object.values(all).find((one) => ${isMap}).prototype)`,
    awaitPromise: true,
  })
  const { objects } = await debug.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' })
  await debug.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { globalThis.liveMap = this.find((one) => Object.hasOwn(one, "style")) }',
  })
  await debug.detach()
}

/** Names of the layers of which something is drawn in what is seen, the ground among them. */
export const layersOf = async (page: Page): Promise<readonly string[]> => {
  await reach(page)
  return page.evaluate(() => {
    const { liveMap } = globalThis as Reached
    const isDrawn = (id: string) => liveMap.queryRenderedFeatures({ layers: [id] }).length > 0
    return liveMap
      .getStyle()
      .layers.filter(({ id, type }) => type === 'background' || isDrawn(id))
      .map(({ id }) => id)
  })
}

/** What `look` sees while these layers are hidden; they are shown again afterwards. */
export const without = async <Seen>(
  page: Page,
  layers: readonly string[],
  look: () => Promise<Seen>,
): Promise<Seen> => {
  const before = await page.evaluate(async (ids) => {
    const { liveMap } = globalThis as Reached
    const shown = ids.map((id) => [id, liveMap.getLayoutProperty(id, 'visibility') ?? 'visible'] as const)
    const drawn = new Promise<void>((done) => liveMap.once('idle', done))
    for (const id of ids) liveMap.setLayoutProperty(id, 'visibility', 'none')
    await drawn
    return shown
  }, layers)
  const seen = await look()
  await page.evaluate((shown) => {
    for (const [id, value] of shown) (globalThis as Reached).liveMap.setLayoutProperty(id, 'visibility', value)
  }, before)
  return seen
}
