/**
 * Everything the map draws that is not an event: GeoJSON in WGS84 degrees, made at build by `build/geography.ts`,
 * delivered as `virtual:geography`. Spans are numbers so that the style can compare them with the time window.
 */
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson'
import type { Basis, Response } from './records.ts'
import type { EventId, LayerId } from './story.ts'

/** What the style and the pointer need of a feature of a story layer. */
export interface StoryFeature {
  readonly id: string
  readonly layer: LayerId
  readonly name: string
  /** Words on the map; "" for none. */
  readonly label: string
  readonly basis: Basis
  readonly response: Response
  /** The word beside every mark. */
  readonly status: string
  readonly accuracy: 'surveyed' | 'generalised' | 'schematic' | 'alleged'
  /** The event that is selected by choosing it; "" for none. */
  readonly event: EventId | ''
  /** Validity, UTC milliseconds; always finite: open ends stand at ±8.64e15. */
  readonly from: number
  readonly to: number
  /** Kind within its layer: "station", "planned", "in-use", "oblast-1991" ...; "" for none. */
  readonly kind: string
  /** Order of a station; 0 for none. */
  readonly number: number
}

/** Nested buffers, 0 the outermost, whose opacities add up to a soft edge. */
export interface AreaFeature extends StoryFeature {
  readonly ring: number
}

export interface CountryLabel {
  readonly name: string
  readonly local: string
  readonly kind: 'country' | 'range' | 'sea' | 'lake' | 'river'
  /** 1 large to 3 small. */
  readonly rank: number
}

type Collection<Shape extends Geometry, Properties> = FeatureCollection<Shape, Properties>

export interface Geography {
  /** The sea and the Caspian, as a polygon above the relief. */
  readonly sea: Collection<Polygon | MultiPolygon, object>
  readonly lakes: Collection<Polygon | MultiPolygon, { name: string }>
  /** Coast line; the sea lies to its right, so that the vignette can be offset to that side. */
  readonly coast: Collection<LineString | MultiLineString, object>
  readonly rivers: Collection<LineString | MultiLineString, { name: string; rank: number }>
  /** International borders; contested ones are in `lines`. */
  readonly borders: Collection<LineString | MultiLineString, object>
  /** Lines of story layers: contested and former lines, pipeline, sea leg, corridors. No allegation is ever here. */
  readonly lines: Collection<LineString | MultiLineString, StoryFeature>
  /** Areas of story layers: alleged, reported, documented. */
  readonly areas: Collection<Polygon | MultiPolygon, AreaFeature>
  /** Points of story layers: stations, fields, labels of areas. */
  readonly points: Collection<Point, StoryFeature>
  readonly labels: Collection<Point | LineString, CountryLabel>
}

export type StoryFeatureOf<Shape extends Geometry> = Feature<Shape, StoryFeature>
