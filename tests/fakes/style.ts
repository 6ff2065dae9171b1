/** The style of the small story, and whether one of its filters takes a feature up. */
import { type FilterSpecification, featureFilter, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { mapStyle } from '../../src/model/map-style.ts'
import { palettes, type Theme } from '../../src/model/palette.ts'
import { type TextFile, textFaces } from '../../src/model/text-faces.ts'
import { geography } from './geography.ts'
import { story } from './story.ts'

const files = Object.values(textFaces).flatMap((faces) => faces.map((face) => face.file))
const fonts = Object.fromEntries(files.map((file) => [file, `${file}.woff2`])) as Record<TextFile, string>
const kinds = { Point: 1, LineString: 2, Polygon: 3 } as const

export const style = (theme: Theme = 'light', of = story): StyleSpecification =>
  mapStyle({
    story: of,
    geography,
    palette: palettes[theme],
    theme,
    assets: { fonts, points: 'points.pmtiles', relief: theme === 'contrast' ? null : `relief-${theme}.webp` },
  })

/** Whether a filter takes up a feature while the style's parameters stand like this. */
export const passes = (filter: unknown, feature: Feature, state: Record<string, unknown>, zoom = 6): boolean =>
  featureFilter(filter as FilterSpecification, 'layers[0].filter', state).filter(
    { zoom, globalState: state } as never,
    {
      type: kinds[feature.geometry.type as keyof typeof kinds],
      properties: feature.properties ?? {},
      geometry: [],
    } as never,
  )
