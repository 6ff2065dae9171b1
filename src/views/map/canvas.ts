/** Makes the one Map of the page. A chunk of its own, because MapLibre comes with it. */

import '../../styles/map.css'
import geography from 'virtual:geography'
import places from 'virtual:places'
import { LngLat, type MapContextEvent, Map as MapLibre, ScaleControl } from 'maplibre-gl'
import { clampView, homeView, type View, viewOf, zooms } from '../../model/camera.ts'
import { coverSize, coverStep } from '../../model/map-covers.ts'
import { eventLayer } from '../../model/map-layers-events.ts'
import { globalState, mapStyle } from '../../model/map-style.ts'
import { palettes, type Theme } from '../../model/palette.ts'
import { hasTiles, type Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose } from '../../store/watch.ts'
import type { Whereabouts } from '../../store/whereabouts.ts'
import { stageOf } from '../stage.ts'
import { followTheme, themeNow } from '../theme.ts'
import { assetsOf } from './assets.ts'
import { covers } from './covers.ts'
import { drive } from './drive.ts'
import { reportFailures } from './failure.ts'
import { gestures, modesty } from './gestures.ts'
import { imagesOf, type MapImage } from './images.ts'
import { listen } from './listen.ts'
import { locale } from './locale.ts'
import { complete } from './relief.ts'
import { standing } from './standing.ts'
import { handOver } from './takeover.ts'
import { readTiles } from './tiles.ts'
import { tip } from './tip.ts'
import { nameWorker } from './worker.ts'

/** How much larger a style sheet shows an element (a screen before a class); 1 where the browser cannot say. */
const enlarged = (root: HTMLElement): number => (root as { currentCSSZoom?: number }).currentCSSZoom ?? 1

/** Less than this, in degrees and zooms, is the same place. */
const nearly = 1e-6

/**
 * Resolves when the map exists and is bound. Rejects without WebGL (MapLibre's GPUInitializationError); `giveUp` is
 * called when a lost drawing context does not come back or its worker does not come.
 */
export const openCanvas = async (
  root: HTMLElement,
  drawn: Story,
  store: Store,
  where: Whereabouts,
  giveUp: () => void,
): Promise<Dispose> => {
  const story = { ...drawn, places }
  if (hasTiles(story)) await readTiles()
  const images = new Map<string, MapImage>()
  const prepare = async (theme: Theme): Promise<void> => {
    for (const [name, image] of await imagesOf(theme)) images.set(name, image)
  }
  let shaded = false
  const styleOf = (theme: Theme) => {
    const assets = assetsOf(theme)
    const shown = shaded ? assets : { ...assets, relief: null }
    return mapStyle({ story, geography, palette: palettes[theme], theme, assets: shown })
  }
  const theme = themeNow(store)
  await Promise.all([prepare(theme), nameWorker()])

  const stage = stageOf(root)
  /** The frame as it was last measured: to ask for it while the map moves would lay out the page in each frame. */
  let seen = stage.frame()
  const here = (): View => {
    seen = stage.frame()
    return viewOf(story, geography, where.now(), seen) ?? homeView(story, seen)
  }
  const view = here()
  const map = new MapLibre({
    container: root.querySelector<HTMLElement>('.map-canvas') ?? root,
    style: styleOf(theme),
    globalState: globalState(story, store.getState()),
    center: [view.lng, view.lat],
    zoom: view.zoom,
    minZoom: zooms.least,
    maxZoom: zooms.greatest,
    // As its own bounds would, but of the part that is seen: what lies beneath a sheet may be anything.
    transformConstrain: (center, zoom) => {
      const kept = clampView({ ...center, zoom }, seen)
      return { center: new LngLat(kept.lng, kept.lat), zoom: kept.zoom }
    },
    renderWorldCopies: false,
    attributionControl: false,
    locale,
    fadeDuration: 120,
    canvasContextAttributes: { powerPreference: 'default' },
    validateStyle: import.meta.env.DEV,
    ...gestures(root),
  })
  map.setPadding({ bottom: stage.beneath() })
  /** As many pixels as are seen, and never more than the screen has. */
  const sharpen = (): void => {
    map.setPixelRatio(window.devicePixelRatio * enlarged(root))
  }
  sharpen()
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-right')
  map.setMissingStyleImageResolver((name) => {
    const image = images.get(name)
    if (image) map.addImage(name, image.pixels, image.options)
    const size = coverSize(name)
    if (size) map.addImage(name, new ImageData(...size), { pixelRatio: 1 / coverStep })
  })
  const modest = modesty(root, map)
  const failed = reportFailures(root, map, giveUp)
  let worn = theme
  /** MapLibre takes no style while its drawing context is lost: it would wear the one before the loss again. */
  const dress = (): void => {
    const next = themeNow(store)
    if (next === worn) return
    prepare(next).then(() => {
      if (next === worn || next !== themeNow(store) || root.dataset.map === 'lost') return
      worn = next
      map.setStyle(styleOf(next))
    }, console.error)
  }
  /** The place it was last moved to, which its own bounds may have put right by a hair. */
  let followed = ''
  const takeover = handOver(root, {
    failed,
    drawn: () => {
      const points = map.queryRenderedFeatures({ layers: [eventLayer] }).filter(({ state }) => state.inside === true)
      const events = points.map(({ properties }) => properties.id)
      return { events: new Set(events).size, features: events.length || map.queryRenderedFeatures().length }
    },
    follow: () => {
      const next = here()
      const { lng, lat, zoom } = next
      const { lng: x, lat: y } = map.getCenter()
      const off = Math.max(Math.abs(lng - x), Math.abs(lat - y), Math.abs(zoom - map.getZoom()))
      const again = JSON.stringify(next) === followed
      if (off < nearly || again) return false
      followed = JSON.stringify(next)
      map.jumpTo({ center: [lng, lat], zoom, padding: { bottom: stage.beneath() } })
      return true
    },
    on: (type: 'idle' | 'webglcontextlost', listener: (event: MapContextEvent) => void) =>
      map.on(type, (event) => listener(event as MapContextEvent)),
    arrived: () => {
      dress()
      if (shaded) return
      shaded = true
      complete(map, styleOf(themeNow(store)))
    },
    giveUp,
    abandon: () => {
      close()
      giveUp()
    },
  })

  const sharp = stage.onResize(() => {
    seen = stage.frame()
    sharpen()
  })

  let unbind: Dispose = () => {}
  map.once('style.load', () => {
    unbind = all(
      drive(map, stage, story, geography, store),
      listen(map, store),
      tip(root, map),
      standing(root, map.getCanvas(), map),
      covers(root, map),
      followTheme(store, theme, dress),
    )
  })
  let closed = false
  const close = (): void => {
    if (closed) return
    closed = true
    modest()
    takeover()
    sharp()
    unbind()
    map.remove()
  }
  return close
}
