/** Vite: the style of the first paint stands in the page, and the rest is asked for after the rail, whose text need not wait for it. */
import { resolve } from 'node:path'
import { bundle } from 'lightningcss'
import type { Plugin } from 'vite'

const file = 'src/styles/first.css'
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
  const first = (): string => bundle({ filename: resolve(root, file), minify: true }).code.toString()
  return {
    name: 'araxes-first-style',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page) => withLateLinks(page).replace(markers.first, () => `<style>${first()}</style>`),
    },
    configureServer(server) {
      server.watcher.on('change', (path) => {
        if (path.endsWith('.css')) server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
