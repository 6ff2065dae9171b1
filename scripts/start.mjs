/** `npm start`: installs what is missing, builds what has changed, serves the page and opens it. */
import { checkNode } from './node-version.mjs'

const start = async () => {
  const { install } = await import('./install.mjs')
  const { buildWhenChanged } = await import('./build.mjs')
  const { serve } = await import('./serve.mjs')
  const { open } = await import('./open.mjs')
  install()
  await buildWhenChanged()
  const { address } = await serve('dist')
  console.log(`Araxes is at ${address} (Ctrl+C ends it).`)
  open(address)
}

checkNode()
import('./project.mjs').then(({ main }) => main(start))
