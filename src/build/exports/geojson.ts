/** Events and layers as GeoJSON (RFC 7946), each feature with its status in its name. */
import { rewind } from '@turf/turf'
import type { Feature, FeatureCollection, Geometry, MultiPoint, Point } from 'geojson'
import type { Dossier } from '../../model/dossier.ts'
import { editionOf, eventAddress } from '../../model/edition.ts'
import { eventRows, voiceColumns } from '../../model/export-rows.ts'
import { plainStatus, withStatus } from '../../model/plain-status.ts'
import type { FeatureProperties } from '../../model/records.ts'
import type { EventRow, FeatureRow } from '../../model/schema/export.ts'
import { plainWords } from '../../model/status-words.ts'
import { sourcesText } from '../../model/voice-text.ts'
import { parseWhen } from '../../model/when.ts'
import { shapes } from '../../model/words/downloads.ts'
import { type FeatureFile, isGround } from '../read-features.ts'
import { type Centre, radiusOf, softArea } from '../soft-area.ts'

type EventFeature = Feature<Point | MultiPoint | null, EventRow>

const collection = <Shape extends Geometry | null, Row>(
  { story }: Dossier,
  name: string,
  features: Feature<Shape, Row>[],
) => {
  const { date, licence, licenceAddress, attribution } = editionOf(story)
  return { type: 'FeatureCollection' as const, name, edition: date, licence, licenceAddress, attribution, features }
}

/** One feature for each event, at its places; without a geometry where no place is on record. */
export const eventsGeojson = (dossier: Dossier): FeatureCollection<Point | MultiPoint | null> => {
  const rows = eventRows(dossier)
  const features = dossier.events.flatMap(({ places }, index): EventFeature[] => {
    const row = rows[index]
    const points = places.flatMap((id) => (dossier.places.has(id) ? [[...(dossier.places.get(id)?.point ?? [])]] : []))
    const [first] = points
    const geometry: Point | MultiPoint | null =
      first === undefined
        ? null
        : points.length === 1
          ? { type: 'Point', coordinates: first }
          : { type: 'MultiPoint', coordinates: points }
    return row ? [{ type: 'Feature', id: row.id, properties: row, geometry }] : []
  })
  return collection(dossier, 'Events', features) as FeatureCollection<Point | MultiPoint | null>
}

/** When a feature was or is valid, as EDTF: of a boundary from its years, one of which may be missing. */
const spanText = ({ when, validFrom, validTo }: FeatureProperties): string | undefined => {
  if (when !== undefined || (validFrom ?? validTo) === undefined) return when
  return validFrom === undefined ? `${validTo}` : `${validFrom}/${validTo ?? '..'}`
}

const featureRow = (dossier: Dossier, properties: FeatureProperties, isArea: boolean): FeatureRow => {
  const { id, name, label, basis, response, claim, event, layer, kind, heldBy, claimedBy = [] } = properties
  const { accuracy, asOf, note, sources } = properties
  const dates = spanText(properties)
  const edition = editionOf(dossier.story)
  const words = dossier.statuses.get(claim ?? '')?.words ?? plainWords({ basis, response })
  return {
    title: withStatus(words, name),
    label: withStatus(words, label ?? name),
    status: plainStatus(words),
    basis,
    response,
    geometry_note: shapes[basis === 'alleged' ? 'alleged' : isArea ? 'area' : accuracy],
    layer: dossier.layers.find((it) => it.id === layer)?.title ?? layer,
    kind: kind ?? '',
    held_by: heldBy ?? '',
    claimed_by: claimedBy.join('; '),
    accuracy,
    date: dates === undefined ? '' : parseWhen(dates).label,
    as_of: parseWhen(asOf).label,
    ...voiceColumns(dossier, dossier.claims.get(claim ?? '')),
    note: note ?? '',
    sources: sourcesText(dossier, sources),
    id,
    address: event === undefined ? edition.address : eventAddress(edition, event),
    edition: edition.date,
    licence: edition.licence,
    attribution: edition.attribution,
  }
}

/** The lines, areas and points of the story's layers; what is known as an area about a line becomes that area. */
export const layersGeojson = (dossier: Dossier, files: readonly FeatureFile[]): FeatureCollection => {
  const given = files
    .filter(({ path }) => !isGround(path))
    .flatMap(({ collection: { features } }) => features as Feature<Geometry, FeatureProperties>[])
  const features = given.map(({ geometry, properties }): Feature<Geometry, FeatureRow> => {
    const radius = radiusOf(properties)
    const area = radius === undefined ? undefined : softArea(geometry as Centre, radius)[0]
    return {
      type: 'Feature',
      id: properties.id,
      properties: featureRow(dossier, properties, area !== undefined),
      geometry: rewind(area ?? geometry) as Geometry,
    }
  })
  return collection(dossier, 'Layers', features) as FeatureCollection
}
