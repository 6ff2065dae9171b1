/** The few methods of MapLibre's Map that are used, apart by direction. What a fake must have. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureKey } from '../../model/map-style.ts'

export interface CameraTarget {
  readonly center: [number, number]
  readonly zoom: number
  /** What does not count as part of the map's frame, in pixels: its middle is the middle of the rest. */
  readonly padding?: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>
}

/** Signs a movement that the reader asked for by a button outside the map, so that it is reported like a drag. */
export interface Signature {
  readonly byReader: true
}

/** Whether a movement is the reader's: MapLibre passes the gesture's DOM event on, and leaves it out of ours. */
export const isReaders = (event: object): boolean =>
  ('originalEvent' in event && Boolean(event.originalEvent)) || 'byReader' in event

/** Undoes a subscription. */
export interface Subscription {
  unsubscribe(): void
}

/** What stands under the pointer. */
export interface Found {
  readonly layer: { readonly id: string }
  readonly source: string
  readonly properties: Readonly<Record<string, unknown>>
  /** What the map was told of it: `inside` the window, `selected` … */
  readonly state: Readonly<Record<string, unknown>>
}

/** Container pixels from the top left. */
export interface Pixel {
  readonly x: number
  readonly y: number
}

export interface PointerReport {
  readonly type: string
  readonly point: Pixel
}

/** Store to map: writes only. */
export interface DrivenMap {
  setGlobalStateProperty(name: string, value: unknown): unknown
  setFeatureState(feature: FeatureKey, state: Record<string, boolean>): unknown
  /** The source of the marks, where it takes new data; undefined while a new style is on its way. */
  getSource(id: 'events'): object | undefined
  setStyle(style: StyleSpecification): unknown
  easeTo(target: Partial<CameraTarget> & { duration: number; easing: (share: number) => number }): unknown
  jumpTo(target: CameraTarget): unknown
  zoomIn(options: { duration: number }, signature: Signature): unknown
  zoomOut(options: { duration: number }, signature: Signature): unknown
  panBy(offset: [number, number], options: { duration: number }, signature: Signature): unknown
  on(type: 'style.load' | 'webglcontextlost', listener: () => void): Subscription
}

/** Map to store: reads only. */
export interface HeardMap {
  on(type: 'click' | 'mousemove' | 'mouseout' | 'movestart', listener: (event: PointerReport) => void): Subscription
  on(type: 'moveend', listener: (event: object) => void): Subscription
  queryRenderedFeatures(box: [[number, number], [number, number]]): readonly Found[]
  getCenter(): { readonly lng: number; readonly lat: number }
  getZoom(): number
}
