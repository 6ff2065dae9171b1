/**
 * `npm run tiles [-- --data data --out public/points.pmtiles]`: the points of a story as one file of tiles. A story with
 * more than 50,000 points reads them from there, in parts; a smaller one has no use for it.
 */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { pmtilesArchive } from './pmtiles.mjs'
import { pointLayer, pointTiles } from './point-tiles.mjs'
import { Failure, main, root } from './project.mjs'

const zooms = { least: 3, greatest: 9 }

/** @param {string} file below the project @returns {Promise<any>} */
const imported = async (file) => (await runnerImport(join(root, file), { configFile: false, logLevel: 'error' })).module

/**
 * The archive with the points of a story.
 * @param {import('../src/model/story.ts').Story} story
 * @returns {Promise<Uint8Array>}
 */
export const storyTiles = async (story) => {
  const { eventPoints } = await imported('src/model/event-points.ts')
  const points = eventPoints(story)
  const ends = (/** @type {0 | 1} */ axis) => {
    let [least, most] = [180, -180]
    for (const { geometry } of points.features) {
      least = Math.min(least, geometry.coordinates[axis])
      most = Math.max(most, geometry.coordinates[axis])
    }
    return /** @type {const} */ ([least, most])
  }
  const [[west, east], [south, north]] = [ends(0), ends(1)]
  const fields = Object.fromEntries(
    Object.entries(points.features[0]?.properties ?? {}).map(([name, value]) => [
      name,
      typeof value === 'number' ? 'Number' : 'String',
    ]),
  )
  return pmtilesArchive(pointTiles(points, zooms), {
    name: story.title,
    bounds: [west, south, east, north],
    layers: [{ id: pointLayer, fields }],
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const { values } = parseArgs({
      options: {
        data: { type: 'string', default: process.env.ARAXES_DATA ?? 'data' },
        out: { type: 'string', default: join('public', 'points.pmtiles') },
      },
    })
    const { dataFiles, load } = await imported('src/build/load.ts')
    const { storyOf } = await imported('src/model/story-of.ts')
    const read = () => {
      try {
        return storyOf(load(dataFiles(resolve(root, values.data))).dossier)
      } catch (error) {
        throw new Failure(/** @type {Error} */ (error).message)
      }
    }
    const bytes = await storyTiles(read())
    writeFileSync(resolve(root, values.out), bytes)
    console.log(`${values.out}: ${(bytes.length / 1000).toFixed(0)} kB`)
  })
}
