/** Small scripts of their own: one file, no module, run as it is. */
import { resolve } from 'node:path'
import { build } from 'vite'

/** The script at `entry` (below `root`) with all it imports, made small; throws where it needs more than one file. */
export const classicScript = async (root: string, entry: string): Promise<string> => {
  const made = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: resolve(root, entry), output: { format: 'iife' } },
    },
  })
  const [outputs] = [made].flat()
  const files = outputs && 'output' in outputs ? outputs.output : []
  const [script] = files
  if (files.length !== 1 || script?.type !== 'chunk')
    throw new Error(`${entry}: found ${files.length} files, expected one script`)
  return script.code
}
