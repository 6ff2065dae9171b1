/** What the map shows, in words: for screen readers, for print, and for a page whose map is not drawn. */
import type { Feature } from 'geojson'
import type { Dossier } from '../model/dossier.ts'
import type { FeatureProperties } from '../model/records.ts'
import { holders } from './geography.ts'
import { countries } from './neighbours.ts'
import type { FeatureFile } from './read-features.ts'
import { whereabouts } from './whereabouts.ts'
import type { Given } from './whereabouts-around.ts'

export interface MapTexts {
  /** Where an event lies, by its id. */
  readonly whereabouts: ReadonlyMap<string, string>
  /** Each contested line with who holds and who claims. */
  readonly contested: readonly { readonly name: string; readonly holders: string }[]
}

/** A page without a map. */
export const noMapTexts: MapTexts = { whereabouts: new Map(), contested: [] }

/** The features of the story's layers; rivers and names are the ground beneath. */
export const storyFeatures = (files: readonly FeatureFile[]): Given[] =>
  files
    .filter(({ path }) => !/\/(rivers|labels)\.geojson$/.test(path))
    .flatMap(({ collection }) => collection.features as Feature<Feature['geometry'], FeatureProperties>[])

/** The words of the real map. */
export const mapTexts = (root: string, dossier: Dossier, files: readonly FeatureFile[]): MapTexts => {
  const features = storyFeatures(files)
  return {
    whereabouts: whereabouts(dossier, { features, countries: countries(root) }),
    contested: features.flatMap(({ properties }) => {
      const held = holders(properties)
      return held === undefined ? [] : [{ name: properties.name, holders: held }]
    }),
  }
}
