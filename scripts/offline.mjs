/**
 * `npm run build:offline`: the built page as one file, `dist/araxes-offline.html`, offered in the page's own dialog. With
 * `-- --built folder --out file` another file is written, of a page that is built already, and nothing is offered.
 */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWhenChanged, keepAsBuilt } from './build.mjs'
import { makeOffline, offerOffline } from './offline-file.mjs'
import { offlineName } from './offline-page.mjs'
import { main, root } from './project.mjs'

await main(async () => {
  const { values } = parseArgs({ options: { built: { type: 'string' }, out: { type: 'string' } } })
  if (!values.built) await buildWhenChanged()
  const folder = resolve(values.built ?? join(root, 'dist'))
  const out = values.out && resolve(values.out)
  const { bytes, gzip } = out ? await makeOffline(folder, out) : await offerOffline(folder)
  if (!out && !values.built) keepAsBuilt()
  console.log(`${out ?? offlineName}: ${(bytes / 1e6).toFixed(2)} MB, ${(gzip / 1000).toFixed(1)} kB after gzip.`)
})
