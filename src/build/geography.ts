/** The features of `data/geo/` and the basemap as what the map draws; the one place where a line may become an area. */
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { AreaFeature, Geography, StoryFeature } from '../model/geography.ts'
import { listed } from '../model/language.ts'
import { StoryError, shown } from '../model/problem.ts'
import type { Basis, FeatureProperties, Response } from '../model/records.ts'
import type { Span } from '../model/span.ts'
import { heldAndClaimed } from '../model/words/whereabouts.ts'
import type { Basemap } from './basemap.ts'
import type { FeatureFile } from './read-features.ts'
import { type Centre, looksLikeRoute, radiusOf, softArea, wideEnough } from './soft-area.ts'

/** What the features need to know of the rest of the story. */
export interface Knowledge {
  /** The word beside a mark: "Alleged · denied by Baku". */
  readonly words: (claim: string | undefined, basis: Basis, response: Response) => string
  /** UTC milliseconds of an EDTF date; ends may be infinite. */
  readonly span: (edtf: string) => Span
}

/** The last instant of ECMAScript: JSON has no infinity. */
const farthest = 8.64e15

type Given = Feature<Geometry, FeatureProperties>
type Drawn<Properties> = Feature<never, Properties>

const capitalised = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`

/** "held by Israel; claimed by Syria": undefined for what is not contested. */
export const holders = ({ heldBy, claimedBy = [] }: FeatureProperties): string | undefined =>
  heldBy === undefined ? undefined : heldAndClaimed(heldBy, listed(claimedBy))

/** The time of a feature in UTC milliseconds: of a border its validity, of anything else its `when`. */
const timeOf = ({ when, validFrom, validTo }: FeatureProperties, span: Knowledge['span']): Span => {
  if (when !== undefined) return span(when)
  return {
    from: validFrom === undefined ? -farthest : span(validFrom).from,
    to: validTo === undefined ? farthest : span(validTo).to,
  }
}

const storyFeature = (properties: FeatureProperties, { words, span }: Knowledge): StoryFeature => {
  const { id, layer, name, basis, response, accuracy, event = '', kind = '', number = 0 } = properties
  const { from, to } = timeOf(properties, span)
  const held = holders(properties)
  const label = properties.label ?? (held === undefined ? '' : capitalised(held))
  return {
    id,
    layer,
    name,
    label,
    basis,
    response,
    status: [words(properties.claim, basis, response), ...(held === undefined ? [] : [held])].join(' · '),
    accuracy,
    event,
    from: Math.max(-farthest, from),
    to: Math.min(farthest, to),
    kind,
    number,
  }
}

/**
 * The radius of an area in kilometres; undefined for what is drawn as it stands.
 * @throws StoryError for an allegation that would be a line, or too narrow to be anything else
 */
const radius = ({ file, properties, geometry }: Given & { file: string }): number | undefined => {
  const half = radiusOf(properties)
  if (looksLikeRoute(properties.basis, properties, geometry.type)) {
    const found = shown(half && half * 2)
    throw new StoryError([{ file, path: `${properties.id} › widthKilometres`, found, expected: wideEnough }])
  }
  return half
}

/** Where the words of an area stand: the middle of its centre line, or its first point. */
const middleOf = (geometry: Geometry): [number, number] => {
  const flat = (value: unknown): [number, number][] =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? [value as [number, number]]
      : (value as unknown[]).flatMap(flat)
  const points = geometry.type === 'GeometryCollection' ? [] : flat(geometry.coordinates)
  return points[Math.floor(points.length / 2)] ?? [0, 0]
}

/** Borders and lines of control wind too much for words along them: theirs stand beside the middle of the longest part. */
const isBoundary = ({ heldBy, validTo }: FeatureProperties): boolean => (heldBy ?? validTo) !== undefined

const longestPart = (geometry: Geometry): Geometry => {
  if (geometry.type !== 'MultiLineString') return geometry
  const [coordinates = []] = geometry.coordinates.toSorted((one, other) => other.length - one.length)
  return { type: 'LineString', coordinates }
}

const collection = <Shape extends Geometry, Properties>(
  features: readonly Feature<Shape, Properties>[],
): FeatureCollection<Shape, Properties> => ({ type: 'FeatureCollection', features: [...features] })

/** The spans of the lines that are drawn only for some years, in UTC milliseconds; none is open. */
export const datedLines = ({ lines }: Pick<Geography, 'lines'>): Span[] =>
  lines.features
    .map(({ properties: { from, to } }) => ({ from, to }))
    .filter(({ from, to }) => from > -farthest && to < farthest)

/**
 * Everything the map draws that is not an event.
 * @throws StoryError for an allegation that is not wide enough to be an area
 */
export const geographyOf = (files: readonly FeatureFile[], basemap: Basemap, knowledge: Knowledge): Geography => {
  const ground = (name: string): never[] =>
    files
      .filter(({ path }) => path.endsWith(`/${name}.geojson`))
      .flatMap(({ collection }) => collection.features as never[])
  const given = files
    .filter(({ path }) => !/\/(rivers|labels)\.geojson$/.test(path))
    .flatMap(({ path, collection }) => collection.features.map((feature) => ({ ...(feature as Given), file: path })))

  const areas: Drawn<AreaFeature>[] = []
  const lines: Drawn<StoryFeature>[] = []
  const points: Drawn<StoryFeature>[] = []
  for (const feature of given) {
    const properties = storyFeature(feature.properties, knowledge)
    const drawn = (geometry: Geometry): Drawn<StoryFeature> => ({
      type: 'Feature',
      properties,
      geometry: geometry as never,
    })
    const half = radius(feature)
    if (half !== undefined) {
      const rings = softArea(feature.geometry as Centre, half)
      areas.push(...rings.map((ring, index) => ({ ...drawn(ring), properties: { ...properties, ring: index } })))
      if (properties.label !== '') points.push(drawn({ type: 'Point', coordinates: middleOf(feature.geometry) }))
    } else if (feature.geometry.type === 'Point') points.push(drawn(feature.geometry))
    else if (isBoundary(feature.properties)) {
      lines.push({ ...drawn(feature.geometry), properties: { ...properties, label: '' } })
      points.push(drawn({ type: 'Point', coordinates: middleOf(longestPart(feature.geometry)) }))
    } else lines.push(drawn(feature.geometry))
  }
  return {
    ...basemap,
    rivers: collection(ground('rivers')),
    labels: collection(ground('labels')),
    areas: collection(areas),
    lines: collection(lines),
    points: collection(points),
  }
}
