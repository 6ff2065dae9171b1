/** Scripts that stand alone: the page's with all its parts in one, the one that opens the offline file, the service worker. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, runnerImport } from 'vite'
import { withoutAddresses } from './offline-page.mjs'
import { root } from './project.mjs'

/**
 * One script without imports.
 * @param {string} input
 * @param {import('vite').PluginOption[]} plugins
 * @param {Record<string, string>} [define] names that stand for JavaScript
 * @returns {Promise<string>}
 */
export const bundled = async (input, plugins, define = {}) => {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins,
    define,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input, output: { codeSplitting: false, format: 'es' } },
    },
  })
  const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  const scripts = output.filter(({ type }) => type === 'chunk')
  const [script] = scripts
  if (!script || scripts.length !== 1 || script.type !== 'chunk')
    throw new Error(`found ${scripts.length} scripts made of ${input}, expected one`)
  return script.code
}

/**
 * The page's script, bundled from the built files: whatever parts it has are in it.
 * @param {string} folder of the built site
 * @param {string} path of its first script below the folder
 */
export const pageScript = (folder, path) =>
  bundled(join(folder, path), [
    {
      name: 'araxes-offline',
      enforce: 'pre',
      load: (id) => (id.startsWith(folder) ? withoutAddresses(id, readFileSync(id, 'utf8')) : null),
    },
  ])

/** The plugin that puts words in the language of the build. */
export const inLanguage = async () => {
  const { languagePlugin, sourceLanguage } = (
    await runnerImport(join(root, 'src/build/language/index.ts'), { configFile: false, logLevel: 'error' })
  ).module
  return languagePlugin(process.env.ARAXES_LOCALE ?? sourceLanguage)
}

/** The package's half that unpacks: its one class holds both, and the other weighs more. */
const unpackingAlone = {
  name: 'araxes-unpacking',
  resolveId: (/** @type {string} */ id) => (id === 'lzma1' ? '\0lzma1' : undefined),
  load(/** @type {string} */ id) {
    if (id !== '\0lzma1') return undefined
    const file = (/** @type {string} */ name) => JSON.stringify(join(root, 'node_modules/lzma1/lib', name))
    return `import { Decoder } from ${file('decoder.js')}
import { InputBuffer, OutputBuffer } from ${file('streams.js')}
export const decompress = (bytes) => {
  const out = new OutputBuffer(bytes.length * 8)
  new Decoder().decompress(new InputBuffer(bytes), out)
  return out.toArray()
}`
  },
}

/** The script that opens the file, in the language of the build. */
export const openerScript = async () =>
  bundled(join(root, 'src/offline/index.ts'), [unpackingAlone, await inLanguage()])
