/**
 * The whole map as one value: story, geography, palette and addresses in, MapLibre style out, sources included.
 * Nothing is ever added to it later; time, layers and selection are parameters (map-style-state.ts).
 */
import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { GeoJSON } from 'geojson'
import { eventPoints } from './event-points.ts'
import type { Geography } from './geography.ts'
import { coverLayer, coverSource, noCovers } from './map-covers.ts'
import { countryNames, labelPoints, landWords } from './map-labels.ts'
import { placeDots, placeNames, placePoints } from './map-labels-places.ts'
import { storyWords } from './map-labels-story.ts'
import { areaLayers, fieldLayers } from './map-layers-areas.ts'
import { eventLayers, tileLayer } from './map-layers-events.ts'
import { borderLayers, landLayers } from './map-layers-land.ts'
import { lineLayers, pointLayers } from './map-layers-lines.ts'
import { stateDefaults } from './map-style-state.ts'
import type { Palette, Theme } from './palette.ts'
import { type EventId, eventOf, hasTiles, type Story, type StoryEvent } from './story.ts'
import { fontFaces, type TextFile } from './text-faces.ts'

export { finite, globalState, inWindow, layerSwitches, switchOf } from './map-style-state.ts'

/** Addresses of what the style fetches. `relief` is null for themes without one. */
export interface MapAssets {
  readonly relief: string | null
  readonly fonts: Readonly<Partial<Record<TextFile, string>>>
  /** The file of tiles with the points of a story that has too many for the page. */
  readonly points: string
}

export interface MapMatter {
  readonly story: Story
  readonly geography: Geography
  readonly palette: Palette
  readonly theme: Theme
  readonly assets: MapAssets
}

/** What the relief pictures show in Web Mercator, degrees: more than the region, so that its edge is never seen. */
const [west, south, east, north] = [20, 23, 68, 50] as const

const features = (data: GeoJSON, maxzoom = 9): SourceSpecification => ({
  type: 'geojson',
  data,
  promoteId: 'id',
  maxzoom,
  tolerance: 0.2,
})

const sources = ({ story, geography, assets }: MapMatter): Record<string, SourceSpecification> => ({
  ...(assets.relief === null
    ? {}
    : {
        relief: {
          type: 'image',
          url: assets.relief,
          coordinates: [
            [west, north],
            [east, north],
            [east, south],
            [west, south],
          ],
        },
      }),
  sea: features(geography.sea),
  lakes: features(geography.lakes),
  coast: features(geography.coast),
  rivers: features(geography.rivers),
  borders: features(geography.borders),
  areas: features(geography.areas),
  lines: features(geography.lines),
  points: features(geography.points),
  labels: features(labelPoints(geography)),
  places: features(placePoints(story)),
  [coverSource]: { type: 'geojson', data: noCovers },
  events: hasTiles(story)
    ? { type: 'vector', url: `pmtiles://${assets.points}`, promoteId: 'id' }
    : features(eventPoints(story)),
})

/**
 * Bottom to top, as in the table of the design; symbols are placed from the top down: marks first, then what the
 * page covers, the words of the story, without which nobody could tell an allegation from a fact, then names of places.
 */
export const mapStyle = (matter: MapMatter): StyleSpecification => {
  const { story, geography, palette, theme, assets } = matter
  return {
    version: 8,
    name: `Araxes ${theme}`,
    projection: { type: 'mercator' },
    transition: { duration: 0, delay: 0 },
    state: stateDefaults(story),
    'font-faces': fontFaces(assets.fonts),
    sources: sources(matter),
    layers: [
      ...landLayers(palette, assets.relief !== null),
      ...areaLayers(story, geography, palette, theme),
      ...borderLayers(story, palette),
      ...lineLayers(story, palette),
      ...fieldLayers(story, palette),
      ...placeDots(palette),
      ...pointLayers(story, palette),
      ...landWords(palette),
      countryNames(palette),
      placeNames(palette),
      ...storyWords(story, palette, theme),
      coverLayer,
      ...eventLayers(story, theme),
    ],
  }
}

export interface FeatureKey {
  readonly source: 'events' | 'lines' | 'areas' | 'points'
  readonly id: string
  /** The layer of its tiles, where the source has any. */
  readonly sourceLayer?: string
}

/** The points of an event, one for each place it names. */
export const pointKeys = (story: Story, { id, places }: Pick<StoryEvent, 'id' | 'places'>): FeatureKey[] =>
  [...new Set(places)].map((place) => ({ source: 'events', id: `${id}@${place}`, ...tileLayer(story) }))

type Drawn = Pick<Geography, 'lines' | 'areas' | 'points'>

const known = new WeakMap<Drawn, ReadonlyMap<EventId, readonly FeatureKey[]>>()

/** What the layers hold of each event, read from the geography once. */
const drawnOf = (geography: Drawn): ReadonlyMap<EventId, readonly FeatureKey[]> => {
  const found = known.get(geography)
  if (found) return found
  const keys = new Map<EventId, FeatureKey[]>()
  for (const source of ['lines', 'areas', 'points'] as const) {
    for (const { properties } of geography[source].features) {
      const own = keys.get(properties.event) ?? []
      own.push({ source, id: properties.id })
      keys.set(properties.event, own)
    }
  }
  known.set(geography, keys)
  return keys
}

/** The features that light up with an event: its points, and what the layers hold of it. */
export const featuresOf = (story: Story, geography: Drawn, event: EventId): readonly FeatureKey[] => {
  const own = eventOf(story, event)
  return [...(own ? pointKeys(story, own) : []), ...(drawnOf(geography).get(event) ?? [])]
}
