/** Builds timeline and map alone for a generated story: a page without texts, for sizes that no page has. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, runnerImport } from 'vite'
import { generatedStory } from '../scripts/generated-story.mjs'
import { root } from '../scripts/project.mjs'
import { storyTiles } from '../scripts/tiles.mjs'

const nothing = { type: 'FeatureCollection', features: [] }
const layers = ['sea', 'lakes', 'coast', 'rivers', 'borders', 'lines', 'areas', 'points', 'labels']

/** @param {string} file below the project @returns {Promise<any>} */
const imported = async (file) => (await runnerImport(join(root, file), { configFile: false, logLevel: 'error' })).module

/**
 * @param {number} count of events
 * @param {string} folder into which the page is built
 */
export const buildAlone = async (count, folder) => {
  const { timelineFrame, mapFrame } = await imported('src/build/frame.ts')
  const { literal } = await imported('src/build/story-module.ts')
  const { symbolSheet } = await imported('src/build/symbols.ts')
  const story = generatedStory(count)
  const dossier = {
    events: story.events.slice(0, 150),
    story: { policy: '', window: '2025-01-01/2025-12-31', days: [], article: { published: '2025-12-11' } },
  }
  const home = join(folder, 'source')
  mkdirSync(home, { recursive: true })
  writeFileSync(
    join(home, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Growth</title></head><body>${symbolSheet().text}
<div class="page"><main class="stage">${mapFrame(dossier).text}</main>${timelineFrame(dossier).text}</div>
<script type="module" src="${join(root, 'bench', 'growth-alone', 'main.ts')}"></script></body></html>`,
  )
  const modules = /** @type {Record<string, unknown>} */ ({
    'virtual:story': { ...story, places: [] },
    'virtual:places': story.places,
    'virtual:map-fonts': {},
    'virtual:geography': Object.fromEntries(layers.map((name) => [name, nothing])),
  })
  await build({
    configFile: false,
    logLevel: 'error',
    root: home,
    base: './',
    publicDir: join(root, 'public'),
    worker: { format: 'es' },
    build: { target: 'es2022', outDir: join(folder, 'site'), emptyOutDir: true },
    plugins: [
      {
        name: 'generated-story',
        resolveId: (/** @type {string} */ id) => (id in modules ? `\0${id}` : undefined),
        load: (/** @type {string} */ id) =>
          id.startsWith('\0virtual:') ? `export default ${literal(modules[id.slice(1)])}` : undefined,
      },
    ],
  })
  writeFileSync(join(folder, 'site', 'points.pmtiles'), await storyTiles(story))
  return join(folder, 'site')
}
