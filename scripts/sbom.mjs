/** `npm run sbom`: the packages that the page is made of and with (CycloneDX), as `dist/sbom.cdx.json`; asks nobody. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildWhenChanged, keepAsBuilt } from './build.mjs'
import { npm } from './install.mjs'
import { Failure, main, root } from './project.mjs'

/**
 * npm's list with a number and a day that come of what it lists: the same packages make the same file.
 * @param {string} printed
 * @param {string} day of the edition, YYYY-MM-DD
 */
export const steady = (printed, day) => {
  const list = JSON.parse(printed)
  delete list.serialNumber
  delete list.metadata.timestamp
  const digest = createHash('sha256').update(JSON.stringify(list)).digest('hex')
  const number = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-a$4-$5')
  list.serialNumber = `urn:uuid:${number}`
  list.metadata.timestamp = `${day}T00:00:00.000Z`
  return `${JSON.stringify(list, null, 1)}\n`
}

if (process.argv[1]?.endsWith('sbom.mjs')) {
  await main(async () => {
    await buildWhenChanged()
    const { program, first, shell } = npm(process.env, process.platform)
    const parameters = [...first, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
    const { stdout, stderr, status } = spawnSync(program, parameters, {
      cwd: root,
      shell,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
    if (status !== 0) throw new Failure(`npm made no list of packages: ${stderr}`)
    const { edition } = JSON.parse(readFileSync(join(root, 'data', 'story.json'), 'utf8'))
    writeFileSync(join(root, 'dist', 'sbom.cdx.json'), steady(stdout, edition.date))
    keepAsBuilt()
    console.log(`dist/sbom.cdx.json lists ${JSON.parse(stdout).components.length} packages.`)
  })
}
