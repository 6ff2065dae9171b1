/** The GeoJSON files of `data/geo`, in the form in which they are edited: three lines to a feature, geometry last. */
import { readFileSync, writeFileSync } from 'node:fs'
import { Failure } from './project.mjs'

/** @typedef {{ type: string, properties: Record<string, any>, geometry: any }} Feature */

/** @param {unknown} value JSON on one line, with a space after each comma and colon of the outer level */
const spaced = (value) =>
  JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/\[ /g, '[')
    .replace(/ \]/g, ']')
    .replace(/\{ /g, '{')
    .replace(/ \}/g, '}')

/**
 * A feature collection as text.
 * @param {{ features: readonly Feature[] }} collection
 */
export const written = ({ features }) => {
  const items = features.map(
    ({ properties, geometry }) =>
      `    { "type": "Feature",\n      "properties": ${spaced(properties)},\n      "geometry": ${spaced(geometry)} }`,
  )
  return `{\n  "type": "FeatureCollection",\n  "features": [\n${items.join(',\n')}\n  ]\n}\n`
}

/**
 * The collection with the geometry of these features put in place; everything else stands as it was edited.
 * @template {{ features: readonly Feature[] }} Collection
 * @param {Collection} collection
 * @param {Readonly<Record<string, any>>} geometries by the id of the feature, or its name where it has no id
 */
export const redrawn = (collection, geometries) => {
  const known = collection.features.map(({ properties }) => properties.id ?? properties.name)
  for (const id of Object.keys(geometries))
    if (!known.includes(id)) throw new Failure(`found no feature "${id}" to draw, expected one of ${known.join(', ')}`)
  return {
    ...collection,
    features: collection.features.map((feature) => ({
      ...feature,
      geometry: geometries[feature.properties.id ?? feature.properties.name] ?? feature.geometry,
    })),
  }
}

/**
 * Draws features of a file anew.
 * @param {string} path
 * @param {Readonly<Record<string, any>>} geometries
 * @returns {boolean} whether the file has changed
 */
export const redraw = (path, geometries) => {
  const before = readFileSync(path, 'utf8')
  const after = written(redrawn(JSON.parse(before), geometries))
  if (after !== before) writeFileSync(path, after)
  return after !== before
}
