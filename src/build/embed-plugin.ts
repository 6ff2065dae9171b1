/** Vite: what stands in `embed/` beside its page: the look, the script for other pages, and what describes it. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { protocolSchema } from '../model/schema/frame.ts'
import { classicScript } from './classic-script.ts'

interface EmbedFile {
  readonly path: string
  readonly type: string
  readonly text: (root: string) => string | Promise<string>
}

const script = 'text/javascript; charset=utf-8'

const files: readonly EmbedFile[] = [
  { path: 'embed/look.js', type: script, text: (root) => classicScript(root, 'src/embedded-look.ts') },
  { path: 'embed/v1.js', type: script, text: (root) => classicScript(root, 'src/embed-host/index.ts') },
  {
    path: 'embed/v1.d.ts',
    type: 'text/plain; charset=utf-8',
    text: (root) => readFileSync(resolve(root, 'src/embed-host/v1.d.ts'), 'utf8'),
  },
  {
    path: 'embed/protocol-v1.schema.json',
    type: 'application/json; charset=utf-8',
    text: () => `${JSON.stringify(protocolSchema(), null, 2)}\n`,
  },
]

export const embedPlugin = (): Plugin => {
  let root = ''
  return {
    name: 'araxes-embed',
    configResolved(config) {
      root = config.root
    },
    async generateBundle() {
      for (const { path, text } of files) this.emitFile({ type: 'asset', fileName: path, source: await text(root) })
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const address = (request.url ?? '').replace(/[?#].*$/, '').replace(/^\//, '')
        const file = files.find(({ path }) => path === address)
        if (!file) return next()
        try {
          response.setHeader('content-type', file.type).end(await file.text(root))
        } catch (error) {
          next(error)
        }
      })
    },
  }
}
