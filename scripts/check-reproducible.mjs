/** `npm run check:reproducible`: builds the page twice, as two machines would, and shows that both are the same bytes. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesBelow } from './files.mjs'
import { cache, Failure, main, run } from './project.mjs'

const machines = [
  { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  { TZ: 'Pacific/Auckland', LANG: 'az_AZ.UTF-8', LC_ALL: 'az_AZ.UTF-8' },
]

const hash = (/** @type {string | Buffer} */ content) => createHash('sha256').update(content).digest('hex')

/** What a folder holds: path -> hash. @param {string} folder */
const contents = (folder) =>
  new Map(filesBelow(folder, ['.']).map((path) => [path, hash(readFileSync(join(folder, path)))]))

await main(async () => {
  const home = mkdtempSync(join(tmpdir(), 'araxes-twice-'))
  try {
    const built = []
    for (const [index, machine] of machines.entries()) {
      // Nothing is taken over from the build before.
      rmSync(join(cache, 'fonts'), { recursive: true, force: true })
      const folder = join(home, String(index))
      const parameters = ['build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir']
      const { code, printed } = await run('vite', parameters, { env: { ...machine, NODE_ENV: undefined }, quiet: true })
      if (code !== 0) throw new Failure(`The page could not be built: ${printed}`)
      const files = contents(folder)
      console.log(`${hash([...files].join('\n'))}  ${files.size} files, ${machine.TZ}, ${machine.LANG}`)
      built.push(files)
    }
    const [one = new Map(), other = new Map()] = built
    const paths = [...new Set([...one.keys(), ...other.keys()])]
    const different = paths.filter((path) => one.get(path) !== other.get(path))
    if (different.length > 0) throw new Failure(`${different.length} files are not the same:\n${different.join('\n')}`)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})
