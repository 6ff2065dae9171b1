/**
 * What a page may load and run (Content Security Policy, W3C): nothing but its own files. Each page says it of itself,
 * so that it holds on every host; `hosting/` says to browsers what holds for every file and every build alike.
 */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

type Policy = Readonly<Record<string, readonly string[]>>

/** What a build does not change. Workers by `data:` are for frames without an origin, where a browser starts no other. */
const forEveryFile: Policy = {
  'script-src': ["'self'"],
  'worker-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'frame-src': ["'self'"],
  'media-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
}

const written = (policy: Policy): string =>
  Object.entries(policy)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')

/** The header that a host sends with every file. Style is left to the page, which knows its own. */
export const headerPolicy = written(forEveryFile)

/** The policy of a page that holds these inline style sheets, and nothing else inline. */
export const pagePolicy = (styles: readonly string[] = []): string => {
  const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  return written({ 'default-src': ["'none'"], 'style-src': ["'self'", ...new Set(hashes)], ...forEveryFile })
}

const styleSheet = /<style[^>]*>([\s\S]*?)<\/style>/g
const start = /<head>\n?|(?=<meta\b)/

/** A document that says its policy before anything that the policy is about. */
export const withPolicy = (page: string): string => {
  const policy = pagePolicy([...page.matchAll(styleSheet)].map(([, style = '']) => style))
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`
  if (!start.test(page)) throw new Error('found no head in a built page, expected a place for its content policy')
  return page.replace(start, (place) => place + meta)
}

/** Pages of somebody else, whose scripts are the map's and not their own: they show how a host holds a map. */
const examples = /^examples\//

/** Vite: every built page says its policy. The development server needs inline scripts and has none. */
export const contentPolicyPlugin = (): Plugin => ({
  name: 'araxes-content-policy',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html') || examples.test(file.fileName)) continue
        file.source = withPolicy(typeof file.source === 'string' ? file.source : Buffer.from(file.source).toString())
      }
    },
  },
})
