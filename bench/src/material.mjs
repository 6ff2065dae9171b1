/** What every contestant shows, taken from the built story at the time of the bench: its events and the basemap. */
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from '../../scripts/project.mjs'

/**
 * @typedef {object} BenchEvent
 * @property {string} id
 * @property {string} title
 * @property {string} label
 * @property {string} text
 * @property {string} lane
 * @property {string} when in words
 * @property {number} from UTC milliseconds
 * @property {number} to UTC milliseconds, finite
 * @property {readonly [number, number]} point longitude and latitude in degrees, of its first place
 */

/** @typedef {Pick<import('../../src/model/geography.ts').Geography, 'sea' | 'lakes' | 'coast' | 'borders'>} Ground */

/**
 * @typedef {object} Material
 * @property {string} title
 * @property {readonly [number, number, number, number]} home west, south, east, north in degrees
 * @property {BenchEvent[]} events
 * @property {Ground} ground
 */

/** @param {string} file below the project @returns {Promise<any>} */
const imported = async (file) => (await runnerImport(join(root, file), { configFile: false, logLevel: 'error' })).module

/** @returns {Promise<Material>} */
export const material = async () => {
  const { dataFiles, load } = await imported('src/build/load.ts')
  const { basemap } = await imported('src/build/basemap.ts')
  const { storyOf } = await imported('src/model/story-of.ts')
  const { laneNames } = await imported('src/model/lanes.ts')
  const { dossier } = load(dataFiles(join(root, 'data')))
  const story = storyOf(dossier)
  return {
    title: story.title,
    home: story.home,
    ground: await basemap(root),
    events: dossier.events.map((/** @type {any} */ event) => ({
      id: event.id,
      title: event.title,
      label: event.label,
      text: event.summary,
      lane: laneNames[event.category],
      when: event.when.label,
      from: event.when.from,
      to: Number.isFinite(event.when.to) ? event.when.to : story.extent.to,
      point: dossier.places.get(event.places[0])?.point ?? [0, 0],
    })),
  }
}
