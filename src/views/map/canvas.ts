/** Makes the one Map of the page. A chunk of its own, because MapLibre comes with it. */

import geography from 'virtual:geography'
import places from 'virtual:places'
import { Map as MapLibre, type MapOptions, ScaleControl, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { region, viewOf, zooms } from '../../model/camera.ts'
import { eventLayer } from '../../model/map-layers-events.ts'
import { globalState, mapStyle } from '../../model/map-style.ts'
import { palettes, type Theme } from '../../model/palette.ts'
import { hasTiles, type Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose } from '../../store/watch.ts'
import { assetsOf } from './assets.ts'
import { drive } from './drive.ts'
import { reportFailures } from './failure.ts'
import { imagesOf, type MapImage } from './images.ts'
import { listen } from './listen.ts'
import { stageOf } from './stage.ts'
import { followTheme, themeNow } from './theme.ts'
import { readTiles } from './tiles.ts'
import { tip } from './tip.ts'

const gestures = (root: HTMLElement): Partial<MapOptions> => ({
  dragRotate: false,
  touchPitch: false,
  pitchWithRotate: false,
  maxPitch: 0,
  cooperativeGestures: root.dataset.gestures === 'cooperative',
})

/** Tells the page what became of the drawing; `idle` alone also comes when the worker is dead. */
const report = (root: HTMLElement, map: MapLibre): void => {
  const points = map.queryRenderedFeatures({ layers: [eventLayer] }).filter(({ state }) => state.inside === true)
  root.dataset.rendered = String(new Set(points.map((point) => point.properties.id)).size)
  if (points.length > 0 || map.queryRenderedFeatures().length > 0) root.dataset.map = 'live'
}

/** Resolves when the map exists and is bound. Rejects without WebGL (MapLibre's GPUInitializationError). */
export const openCanvas = async (root: HTMLElement, drawn: Story, store: Store): Promise<Dispose> => {
  const story = { ...drawn, places }
  if (hasTiles(story)) await readTiles()
  const images = new Map<string, MapImage>()
  const prepare = async (theme: Theme): Promise<void> => {
    for (const [name, image] of await imagesOf(theme)) images.set(name, image)
  }
  const styleOf = (theme: Theme) =>
    mapStyle({ story, geography, palette: palettes[theme], theme, assets: assetsOf(theme) })
  const theme = themeNow(store)
  await prepare(theme)

  const stage = stageOf(root)
  const state = store.getState()
  const reported = state.camera ? { to: 'camera' as const, camera: state.camera } : state.focus
  const view =
    viewOf(story, geography, reported, stage.frame()) ?? viewOf(story, geography, { to: 'home' }, stage.frame())
  setWorkerUrl(workerUrl)
  const map = new MapLibre({
    container: root.querySelector<HTMLElement>('.map-canvas') ?? root,
    style: styleOf(theme),
    globalState: globalState(story, state),
    ...(view ? { center: [view.lng, view.lat], zoom: view.zoom } : {}),
    minZoom: zooms.least,
    maxZoom: zooms.greatest,
    maxBounds: [...region],
    renderWorldCopies: false,
    attributionControl: false,
    locale: { 'Map.Title': 'Map: the arrow keys move it, plus and minus zoom' },
    fadeDuration: 120,
    canvasContextAttributes: { powerPreference: 'default' },
    validateStyle: import.meta.env.DEV,
    ...gestures(root),
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-right')
  map.setMissingStyleImageResolver((name) => {
    const image = images.get(name)
    if (image) map.addImage(name, image.pixels, image.options)
  })
  map.on('idle', () => report(root, map))
  reportFailures(root, map)

  let unbind: Dispose = () => {}
  map.once('style.load', () => {
    unbind = all(
      drive(map, stage, story, geography, store),
      listen(map, store),
      tip(root, map),
      followTheme(store, theme, (next) => {
        prepare(next).then(() => {
          if (themeNow(store) === next) map.setStyle(styleOf(next))
        }, console.error)
      }),
    )
  })
  return () => {
    unbind()
    map.remove()
  }
}
