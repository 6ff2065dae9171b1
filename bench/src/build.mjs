/** Builds every contestant's page into a folder, as its authors would: bundled, minified, all on one host. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as bundle } from 'vite'
import { Failure, root } from '../../scripts/project.mjs'
import { staticPage } from './static-page.mjs'
import { copyTimelinejs, timelinejsPage } from './timelinejs-page.mjs'

/** The package of the bench. */
export const bench = join(root, 'bench')
const bundled = ['bare', 'leaflet', 'vis']

/** `virtual:material` in a contestant's script. @param {import('./material.mjs').Material} material @returns {import('vite').Plugin} */
const materialPlugin = (material) => ({
  name: 'bench-material',
  resolveId: (id) => (id === 'virtual:material' ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0virtual:material' ? `export default JSON.parse(${JSON.stringify(JSON.stringify(material))})` : undefined,
})

/**
 * @param {import('./material.mjs').Material} material
 * @param {string} built folder for all; what was in it is lost
 */
export const buildContestants = async (material, built) => {
  rmSync(built, { recursive: true, force: true })
  for (const name of ['static', 'timelinejs', ...bundled]) mkdirSync(join(built, name), { recursive: true })
  if (!existsSync(join(root, 'dist', 'index.html')))
    throw new Failure('There is no built page in dist: run npm run build.')
  cpSync(join(root, 'dist'), join(built, 'araxes'), { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) })
  writeFileSync(join(built, 'static', 'index.html'), staticPage(material))
  writeFileSync(join(built, 'timelinejs', 'index.html'), timelinejsPage(material))
  copyTimelinejs(join(bench, 'node_modules'), join(built, 'timelinejs'))
  for (const name of bundled) {
    await bundle({
      configFile: false,
      root: join(bench, 'contestants', name),
      base: './',
      logLevel: 'error',
      plugins: [materialPlugin(material)],
      worker: { format: 'es' },
      build: {
        outDir: join(built, name),
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
      },
    })
  }
}
