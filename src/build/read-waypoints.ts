/** The waypoints of a pipeline: each with its source, and the drawn line through all of them and nothing else. */
import type { Records } from '../model/entry.ts'
import { nearest, type Problem, shown } from '../model/problem.ts'
import type { Waypoint } from '../model/records.ts'
import { waypoints as schema } from '../model/schema.ts'
import { type DataFile, issueProblems, parsed, recordPath } from './issue.ts'
import type { FeatureFile } from './read-features.ts'

/** Files of this name hold waypoints: `geo/btc-waypoints.json` those of `btc-line` in `geo/btc.geojson`. */
export const waypointFile = /(^|\/)([a-z]+)-waypoints\.json$/

const strangers = (file: string, items: readonly Waypoint[], { sources, unread }: Records): Problem[] => {
  const known = sources.map(({ item }) => item.id)
  return items.flatMap((item, index) =>
    item.sources
      .filter((id) => !known.includes(id) && !unread.has('sources'))
      .map((id) => {
        const near = nearest(id, known)
        const expected = `the id of a known source${near === undefined ? '' : `; nearest: ${shown(near)}`}`
        return { file, path: `${recordPath(index, item)} › sources`, found: shown(id), expected }
      }),
  )
}

const drawnOtherwise = (
  file: string,
  name: string,
  items: readonly Waypoint[],
  features: readonly FeatureFile[],
): Problem[] => {
  const id = `${name}-line`
  const line = features
    .flatMap(({ path, collection }) => collection.features.map((feature) => ({ path, feature })))
    .find(({ feature }) => feature.properties?.id === id)
  const expected = `the line through the ${items.length} waypoints of ${file}: run "npm run geodata"`
  if (line?.feature.geometry.type !== 'LineString') return [{ file, path: id, found: 'no such line', expected }]
  const { coordinates } = line.feature.geometry
  const same = JSON.stringify(coordinates) === JSON.stringify(items.map(({ point }) => point))
  return same
    ? []
    : [{ file: line.path, path: `${id} › geometry`, found: `another line, of ${coordinates.length} points`, expected }]
}

/** Everything that is wrong with the waypoint files. */
export const waypointProblems = (
  files: readonly DataFile[],
  records: Records,
  features: readonly FeatureFile[],
): Problem[] =>
  files.flatMap((file) => {
    const name = waypointFile.exec(file.path)?.[2] ?? ''
    const content = parsed(file)
    if ('problem' in content) return [content.problem]
    const checked = schema.safeParse(content.value)
    return checked.success
      ? [
          ...strangers(file.path, checked.data.items, records),
          ...drawnOtherwise(file.path, name, checked.data.items, features),
        ]
      : issueProblems(file.path, '', content.value, checked.error.issues)
  })
