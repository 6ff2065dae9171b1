/** Vite: writes the answers for oEmbed, or says why there are none. */
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { dataFiles, load } from './load.ts'
import { oembedFiles, oembedProblem } from './oembed.ts'

/** `folder` holds the story. */
export const oembedPlugin = (folder = 'data'): Plugin => {
  let data = ''
  let say = (_: string): void => {}
  return {
    name: 'araxes-oembed',
    apply: 'build',
    configResolved({ root, logger }) {
      data = resolve(root, folder)
      say = (line) => logger.warn(line)
    },
    generateBundle() {
      const { dossier } = load(dataFiles(data))
      const problem = oembedProblem(dossier)
      if (problem) say(problem)
      for (const { path, text } of oembedFiles(dossier)) {
        this.emitFile({ type: 'asset', fileName: path, source: text })
      }
    },
  }
}
