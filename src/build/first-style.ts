/** Vite: the style of the first paint stands in the page, and the rest is asked for after the rail, whose text need not wait for it. */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { bundle } from 'lightningcss'
import type { Plugin } from 'vite'

const files = { first: 'src/styles/first.css', print: 'src/styles/print-page.css' } as const
const link = /\s*<link rel="stylesheet"[^>]*>/g

/** Where the head takes the first style, and the body the link to all other style. */
export const markers = { first: '<!--first-style-->', rest: '<!--style-->' } as const

/** The page with its style sheets' links moved from the head to the marker in the body. */
export const withLateLinks = (page: string): string => {
  const end = page.indexOf('</head>')
  const head = page.slice(0, end)
  const links = (head.match(link) ?? []).map((each) => each.trim())
  return (head.replace(link, '') + page.slice(end)).replace(markers.rest, () => links.join('\n'))
}

export const firstStylePlugin = (): Plugin => {
  let root = ''
  let serving = false
  const styleOf = (file: string): string => bundle({ filename: resolve(root, file), minify: true }).code.toString()
  /** What only paper needs: a browser fetches it last. */
  const print = (): { readonly path: string; readonly text: string } => {
    const text = styleOf(files.print)
    return { path: `assets/print-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`, text }
  }
  return {
    name: 'araxes-first-style',
    configResolved(config) {
      root = config.root
      serving = config.command === 'serve'
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page) => {
        const { path, text } = print()
        const paper = serving
          ? `<style media="print">${text}</style>`
          : `<link rel="stylesheet" media="print" href="./${path}">`
        return withLateLinks(page)
          .replace(markers.first, () => `<style>${styleOf(files.first)}</style>`)
          .replace('</body>', () => `${paper}\n</body>`)
      },
    },
    generateBundle() {
      const { path, text } = print()
      this.emitFile({ type: 'asset', fileName: path, source: text })
    },
    configureServer(server) {
      server.watcher.on('change', (path) => {
        if (path.endsWith('.css')) server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
