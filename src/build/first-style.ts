/** Vite: the style of the first paint stands in the page, and the rest is asked for after the rail, whose text need not wait for it. */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { bundle } from 'lightningcss'
import type { Plugin } from 'vite'

const sources = {
  first: 'src/styles/first.css',
  print: 'src/styles/print-page.css',
  embedded: 'src/styles/embedded.css',
} as const
const link = /\s*<link rel="stylesheet"[^>]*>/g

/** The page in a frame, on the site and in the project. */
export const embeddedPath = 'embed/index.html'

/** Where the head takes the first style, and the body the link to all other style. */
export const markers = { first: '<!--first-style-->', rest: '<!--style-->' } as const

/** The page with its style sheets' links moved from the head to the marker in the body. */
export const withLateLinks = (page: string): string => {
  const end = page.indexOf('</head>')
  const head = page.slice(0, end)
  const links = (head.match(link) ?? []).map((each) => each.trim())
  return (head.replace(link, '') + page.slice(end)).replace(markers.rest, () => links.join('\n'))
}

const scripts = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g
const files = /<link rel="stylesheet"(?! media)[^>]*assets\/(?!faces)[^>]*>/g

/**
 * The page in a frame, which is no page of Vite's, gets the scripts and styles of `page`: one bundle, and no file more for
 * being used twice. `first` is its own first style; it lies one folder down.
 */
export const withBundleOf = (page: string, framed: string, first: string): string => {
  const down = (tags: readonly string[]): string => tags.join('\n').replaceAll('="./', '="../')
  return framed
    .replaceAll(' vite-ignore ', ' ')
    .replace(markers.first, () => `<style>${first}</style>`)
    .replace(markers.rest, () => down(page.match(files) ?? []))
    .replace(/<script type="module"[^>]*><\/script>/, () => down(page.match(scripts) ?? []))
}

export const firstStylePlugin = (): Plugin => {
  let root = ''
  let serving = false
  const styleOf = (file: string): string => bundle({ filename: resolve(root, file), minify: true }).code.toString()
  /** What only paper needs: a browser fetches it last. */
  const print = (): { readonly path: string; readonly text: string } => {
    const text = styleOf(sources.print)
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
      handler: (page, context) => {
        const { path, text } = print()
        const top = context?.path.startsWith('/embed/') ? '../' : './'
        const first = styleOf(sources.first) + (top === './' ? '' : styleOf(sources.embedded))
        const paper = serving
          ? `<style media="print">${text}</style>`
          : `<link rel="stylesheet" media="print" href="${top}${path}">`
        return withLateLinks(page)
          .replace(markers.first, () => `<style>${first}</style>`)
          .replace('</body>', () => `${paper}\n</body>`)
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const { path, text } = print()
        this.emitFile({ type: 'asset', fileName: path, source: text })
        const [page, framed] = [bundle['index.html'], bundle[embeddedPath]]
        if (page?.type !== 'asset' || framed?.type !== 'asset') return
        const first = styleOf(sources.first) + styleOf(sources.embedded)
        framed.source = withBundleOf(String(page.source), String(framed.source), first).replace(
          '</body>',
          () => `<link rel="stylesheet" media="print" href="../${path}">\n</body>`,
        )
      },
    },
    configureServer(server) {
      server.watcher.on('change', (path) => {
        if (path.endsWith('.css')) server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
