/** One step of a walk <-> the view that it shows. A step has the shape of those in `data/steps.json`. */

import { formatTime, parseTime } from './link-time.ts'
import type { Step } from './records.ts'
import type { Span } from './span.ts'
import type { LayerId, Story } from './story.ts'

/** The part of the state that a step fixes. */
export interface StepView {
  readonly selected: string | null
  readonly window: Span
  readonly layers: ReadonlySet<LayerId>
  readonly camera: { readonly lng: number; readonly lat: number; readonly zoom: number } | null
}

const open = '..'

/** A window as a step says it: EDTF, whole days, `..` for open ends. */
export const windowText = (window: Span): string =>
  formatTime(window).replace('..', '/').replace('earliest', open).replace('latest', open)

/** The span of a step's window, each end a day, a month, a year or `..`; undefined for anything else. */
export const windowOf = (text: string): Span | undefined => {
  const ends = text.split('/')
  const [first = '', last = ''] = ends
  if (ends.length > 2 || first === '') return undefined
  if (ends.length === 1) return first === open ? undefined : parseTime(`${first}..${first}`)
  return parseTime(`${first === open ? 'earliest' : first}..${last === open ? 'latest' : last}`)
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/** A view as a step without words. */
export const stepOf = (story: Story, { selected, window, layers, camera }: StepView, id: string): Step => ({
  id,
  kind: 'event',
  ...(selected === null ? {} : { event: selected }),
  window: windowText(window),
  layers: story.layers.map((layer) => layer.id).filter((layer) => layers.has(layer)),
  ...(camera === null
    ? {}
    : { camera: { lng: rounded(camera.lng, 4), lat: rounded(camera.lat, 4), zoom: rounded(camera.zoom, 2) } }),
  caption: '',
})

/** What a step shows; a window that cannot be read shows all of time. */
export const viewOfStep = ({ event, window, layers, camera }: Step): StepView => ({
  selected: event ?? null,
  window: windowOf(window) ?? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
  layers: new Set(layers),
  camera: camera ?? null,
})
