/** The GeoJSON files of `data/geo/`: geometry, and for the layers of the story properties checked by their schema. */
import type { FeatureCollection, Geometry } from 'geojson'
import { dateProblems } from '../model/date-problems.ts'
import type { Records } from '../model/entry.ts'
import { nearest, type Problem, shown } from '../model/problem.ts'
import type { FeatureProperties } from '../model/records.ts'
import { FeatureProperties as FeatureSchema } from '../model/schema.ts'
import { brokenRules } from './feature-rules.ts'
import { type DataFile, issueProblems, parsed, recordPath } from './issue.ts'
import { geometryProblems } from './read-geometry.ts'
import { looksLikeRoute, wideEnough } from './soft-area.ts'

export interface FeatureFile {
  readonly path: string
  readonly collection: FeatureCollection
}

/** Files of these names are the ground beneath the story: rivers and names. */
const ground = /(^|\/)(rivers|labels)\.geojson$/

export const isGround = (path: string): boolean => ground.test(path)

const strangers = (file: string, path: string, properties: FeatureProperties, records: Records): Problem[] => {
  const { layers, claims, events, sources } = records
  const references = [
    ['layer', properties.layer, layers],
    ['claim', properties.claim, claims],
    ['event', properties.event, events],
    ...properties.sources.map((id) => ['source', id, sources] as const),
  ] as const
  return references.flatMap(([kind, id, entries]) => {
    const known = entries.map(({ item }) => item.id)
    if (id === undefined || known.includes(id) || records.refused.has(id) || records.unread.has(`${kind}s`)) return []
    const near = nearest(id, known)
    const expected = `the id of a known ${kind}${near === undefined ? '' : `; nearest: ${shown(near)}`}`
    return [{ file, path: `${path} › ${kind}`, found: shown(id), expected }]
  })
}

const narrow = (
  file: string,
  path: string,
  properties: FeatureProperties,
  shape: Geometry['type'] | undefined,
): Problem[] =>
  looksLikeRoute(properties.basis, properties, shape)
    ? [{ file, path: `${path} › widthKilometres`, found: shown(properties.widthKilometres), expected: wideEnough }]
    : []

/** Features that a correction concerns and that do not stand in any file. */
const uncorrected = (
  { corrections }: Records,
  features: readonly FeatureFile[],
  refused: ReadonlySet<string>,
): Problem[] => {
  const known = features.flatMap(({ collection }) => collection.features.map((it) => String(it.properties?.id)))
  return corrections.flatMap(({ file, path, item }) =>
    item.concerns.features.flatMap((id, index): Problem[] => {
      if (known.includes(id) || refused.has(id)) return []
      const near = nearest(id, known)
      const expected = `the id of a known feature${near === undefined ? '' : `; nearest: ${shown(near)}`}`
      return [{ file, path: `${path} › concerns.features[${index}]`, found: shown(id), expected }]
    }),
  )
}

/** Reads the feature files against the records; all problems come back together. */
export const readFeatures = (
  geoFiles: readonly DataFile[],
  records: Records,
): { readonly features: readonly FeatureFile[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const refused = new Set<string>()
  const features = geoFiles.flatMap((file): FeatureFile[] => {
    const content = parsed(file)
    if ('problem' in content) {
      problems.push(content.problem)
      return []
    }
    const collection = content.value as FeatureCollection
    if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features)) {
      problems.push({ file: file.path, path: '', found: shown(content.value), expected: 'a GeoJSON FeatureCollection' })
      return []
    }
    const undrawn = collection.features.flatMap((it, index) => geometryProblems(file.path, recordPath(index, it), it))
    problems.push(...undrawn)
    if (undrawn.length > 0) {
      for (const feature of collection.features) refused.add(String(feature?.properties?.id))
      return []
    }
    if (ground.test(file.path)) return [{ path: file.path, collection }]
    const symbols = new Map(records.layers.map(({ item }) => [item.id, item.symbol]))
    for (const [index, feature] of collection.features.entries()) {
      const path = recordPath(index, feature)
      const checked = FeatureSchema.safeParse(feature.properties)
      problems.push(
        ...(checked.success
          ? [
              ...strangers(file.path, path, checked.data, records),
              ...brokenRules(file.path, path, checked.data, symbols.get(checked.data.layer)),
              ...narrow(file.path, path, checked.data, feature.geometry?.type),
              ...dateProblems({ file: file.path, path, item: checked.data }),
            ]
          : issueProblems(file.path, path, feature.properties, checked.error.issues)),
      )
    }
    return [{ path: file.path, collection }]
  })
  return { features, problems: [...problems, ...uncorrected(records, features, refused)] }
}
