/** A map that remembers what it was told, and tells its listeners what the test wants. */
import type { FeatureCollection, Point } from 'geojson'
import type { EventPoint } from '../../src/model/event-points.ts'
import type { DrivenMap, Found, HeardMap, Pixel } from '../../src/views/map/port.ts'

type Call = readonly [string, ...unknown[]]

type BothWays = Omit<DrivenMap, 'on'> & Omit<HeardMap, 'on'>

export interface FakeMap extends BothWays {
  readonly on: DrivenMap['on'] & HeardMap['on']
  readonly told: Call[]
  readonly globals: Record<string, unknown>
  readonly states: Record<string, Record<string, boolean>>
  /** What the source of the marks was given last; null for nothing. */
  points: FeatureCollection<Point, EventPoint> | null
  /** What the pointer will find. */
  under: Found[]
  centre: { lng: number; lat: number; zoom: number }
  fire(type: string, event?: object): void
  listeners(): number
}

export const pointer = (x: number, y: number): { type: string; point: Pixel } => ({
  type: 'mousemove',
  point: { x, y },
})

export const fakeMap = (): FakeMap => {
  const told: Call[] = []
  const globals: Record<string, unknown> = {}
  const states: Record<string, Record<string, boolean>> = {}
  const listeners = new Set<{ type: string; listener: (event: never) => void }>()
  const remember =
    (name: string) =>
    (...values: unknown[]) => {
      told.push([name, ...values])
    }
  const map: FakeMap = {
    told,
    globals,
    states,
    points: null,
    under: [],
    centre: { lng: 48, lat: 39, zoom: 5 },
    setGlobalStateProperty: (name, value) => {
      globals[name] = value
    },
    setFeatureState: ({ source, id }, state) => {
      states[`${source}/${id}`] = { ...states[`${source}/${id}`], ...state }
    },
    getSource: () => ({
      setData: (data: FakeMap['points']) => {
        map.points = data
      },
    }),
    setStyle: remember('setStyle'),
    easeTo: remember('easeTo'),
    jumpTo: remember('jumpTo'),
    zoomIn: remember('zoomIn'),
    zoomOut: remember('zoomOut'),
    panBy: remember('panBy'),
    on: (type: string, listener: (event: never) => void) => {
      const entry = { type, listener }
      listeners.add(entry)
      return { unsubscribe: () => void listeners.delete(entry) }
    },
    queryRenderedFeatures: () => map.under,
    getCenter: () => map.centre,
    getZoom: () => map.centre.zoom,
    fire: (type, event = {}) => {
      for (const entry of [...listeners]) if (entry.type === type) entry.listener(event as never)
    },
    listeners: () => listeners.size,
  }
  return map
}
