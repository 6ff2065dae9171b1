/** `npm run check:licences`: the licence of every installed package; reads `node_modules` and asks nobody. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { needless, refused } from './licences.mjs'
import { Failure, main, root } from './project.mjs'

/** What npm wrote down when it installed; a package says itself how it may be used. @returns {import('./licences.mjs').Package[]} */
const installed = () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8'))
  return Object.entries(packages).map(([folder, locked]) => {
    const file = join(root, folder, 'package.json')
    const { license, licenses, version = '' } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : locked
    const name = folder.replace(/^.*node_modules\//, '')
    return { name, version, licence: license?.type ?? license ?? licenses, dev: locked.dev ?? false }
  })
}

/** @returns {{ summary: string, problems: string[] }} */
export const checkLicences = () => {
  const packages = installed()
  const counts = /** @type {Map<string, number>} */ (new Map())
  for (const { licence } of packages) counts.set(String(licence), (counts.get(String(licence)) ?? 0) + 1)
  const summary = [...counts].map(([licence, count]) => `${String(count).padStart(5)}  ${licence}`).join('\n')
  return {
    summary,
    problems: [
      ...refused(packages),
      ...needless(packages).map((name) => `${name} is not installed: take it out of scripts/licences.mjs`),
    ],
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const { summary, problems } = checkLicences()
    console.log(summary)
    if (problems.length > 0) throw new Failure(problems.join('\n'))
  })
}
