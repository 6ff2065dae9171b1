/** The built page as one file: what of the site goes in, and how the page is written around it. Pure. */
import { createHash } from 'node:crypto'

/** Where the offline file lies below the site's top. */
export const offlineName = 'araxes-offline.html'

/** Pages that are read, files for other programs, and what stands in the file already or in another form. */
const left = [
  /\.(br|gz|map|png|xml|txt|pmtiles)$/,
  /(^|\/)index\.html$/,
  /^(e|handouts|figures|embed|examples|oembed|v)\//,
  /^data\/(?!events\.(csv|geojson)$)/,
  /^assets\/(?!maplibre-gl-worker).*\.(js|css)$/,
  /^(icon\.svg|[^/]+\.(json|html|ts))$/,
  /^(sw\.js|manifest\.webmanifest)$/,
]

/** Whether the page may ask for a file of the site once it is open. @param {string} path @param {string} name of the offline file itself */
export const isTaken = (path, name = offlineName) => path !== name && !left.some((pattern) => pattern.test(path))

/** Whether a file is compressed by its own format already. @param {string} path */
export const isPacked = (path) => /\.(woff2|webp|png)$/.test(path)

/** @param {string} text */
export const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * A built script that no longer asks for anything beside itself: its files have addresses that the offline file gives
 * them, and its styles stand in the page.
 * @param {string} name
 * @param {string} code
 * @throws Error where the script has an address that is not known here
 */
export const withoutAddresses = (name, code) => {
  const own = code
    .replace(/new URL\([`"']([^`"'$]+)[`"'],\s*import\.meta\.url\)\.href/g, (_, file) => {
      return `araxesFile(${JSON.stringify(`assets/${file}`)})`
    })
    // The list of files that Vite fetches ahead of a part: none.
    .replace(/=>\s*i\.map\(i=>d\[i\]\)/, '=>[]')
  const strange = /new URL\([`"'][^)]*import\.meta\.url\)/.exec(own)
  if (strange)
    throw new Error(
      `${name}: found ${strange[0]}, expected an address of the form new URL("file", import.meta.url).href`,
    )
  return own
}

/** A text as the content of an inline script or style, which its own end may not close. @param {string} text */
const inline = (text) => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

/**
 * @typedef {object} Written
 * @property {string} opener the script that takes the file apart
 * @property {string} script the page's script; it lies among the files
 * @property {string} files list of files, JSON
 * @property {string} texts base64
 * @property {string} others base64
 * @property {string} icon SVG
 */

/**
 * The page with everything in it. The policy names each script and style by its hash.
 * @param {string} page as built
 * @param {(path: string) => string} read text of a built file
 * @param {readonly string[]} lateStyles style sheets that parts of the page bring
 * @param {Written} written
 */
export const offlinePage = (page, read, lateStyles, { opener, script, files, texts, others, icon }) => {
  const before = lateStyles.map((path) => `<style>${read(path)}</style>`).join('')
  const style = (/** @type {string} */ path, /** @type {string} */ media) =>
    `<style${media ? ` media="${media}"` : ''}>${read(path)}</style>`
  const bare = page
    .replace(/<meta http-equiv="content-security-policy"[^>]*>\s*/gi, '')
    .replace(/<script type="module"[^>]*>\s*<\/script>\s*/g, '')
    .replace(/<link rel="(modulepreload|manifest|preload|apple-touch-icon|iframely)"[^>]*>\s*/g, '')
    .replace(/<link rel="alternate"[^>]*>\s*/g, '')
    .replace(/<link\s[^>]*href="\.\/assets\/faces-[^>]*>\s*/g, '')
    .replace(/<link\b[^>]*rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (tag, path) =>
      style(path, /media="([^"]+)"/.exec(tag)?.[1] ?? ''),
    )
    .replace(
      /<link rel="icon"[^>]*>/,
      `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">`,
    )
    .replace('</head>', () => `${before}</head>`)
  const styles = [...bare.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => hashOf(text ?? ''))
  const first = inline(opener)
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(first)} ${hashOf(script)}`,
    `style-src ${[...new Set(styles)].join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    'worker-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return bare
    .replace(
      '<meta charset="utf-8">',
      `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace('<html ', '<html data-offline ')
    .replace(
      '</body>',
      () =>
        `<script type="application/json" id="offline-files">${inline(files)}</script>\n<script type="text/plain" id="offline-texts">${texts}</script>\n<script type="text/plain" id="offline-others">${others}</script>\n<script>${first}</script>\n</body>`,
    )
}
