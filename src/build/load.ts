/** Reads `data/` from the disk and resolves it: the one way in which anything gets a dossier. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Dossier, dossierOf, problemsOf } from '../model/dossier.ts'
import { StoryError } from '../model/problem.ts'
import type { DataFile } from './issue.ts'
import { type FeatureFile, readFeatures } from './read-features.ts'
import { readRecords } from './read-records.ts'
import { waypointFile, waypointProblems } from './read-waypoints.ts'

/** Every JSON or GeoJSON file below `folder`, in order of path; schemas for editors are left out. */
export const dataFiles = (folder: string): DataFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(geo)?json$/.test(path) && !path.startsWith('schemas/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))

export interface Loaded {
  readonly dossier: Dossier
  readonly features: readonly FeatureFile[]
}

/**
 * The dossier and the map's features from the files of a data folder.
 * @throws StoryError with every problem at once
 */
export const load = (files: readonly DataFile[]): Loaded => {
  const read = readRecords(files.filter(({ path }) => !path.startsWith('geo/')))
  const isWaypoints = ({ path }: DataFile): boolean => waypointFile.test(path)
  const { features, problems } = readFeatures(
    files.filter((file) => file.path.startsWith('geo/') && !isWaypoints(file)),
    read.records,
  )
  const drawn = waypointProblems(files.filter(isWaypoints), read.records, features)
  const all = [...read.problems, ...problemsOf(read.records), ...problems, ...drawn]
  if (all.length > 0) throw new StoryError(all)
  return { dossier: dossierOf(read.records), features }
}
