/** The packages: what `package-lock.json` asks for against what lies in `node_modules`. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, root } from './project.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Locked */
/** @typedef {{ packages: Record<string, Locked> }} Lockfile */

/**
 * Packages that are not there in the wanted version. Optional ones, made for other systems, may be absent.
 * @param {Lockfile} wanted `package-lock.json`
 * @param {Lockfile | undefined} present the list that npm leaves in `node_modules` when it is done
 * @param {(folder: string) => boolean} exists
 * @returns {string[]} their folders below the project's
 */
export const missing = (wanted, present, exists) =>
  Object.entries(wanted.packages)
    .filter(([folder, { version, integrity, optional }]) => {
      if (folder === '') return false
      const found = present?.packages[folder]
      if (!found) return !optional
      return found.version !== version || found.integrity !== integrity || !exists(folder)
    })
    .map(([folder]) => folder)

/** @param {string} path */
const json = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * npm, as a program and its first parameters: the one that runs us where there is one.
 * @param {Record<string, string | undefined>} env
 * @param {string} platform
 */
export const npm = (env, platform) =>
  env.npm_execpath?.endsWith('.js')
    ? { program: process.execPath, first: [env.npm_execpath], shell: false }
    : { program: 'npm', first: [], shell: platform === 'win32' }

/**
 * Installs the packages where one is missing or of another version.
 * @param {string} [folder] of the package: the project's own unless another is named
 * @returns {boolean} whether it had to
 * @throws Failure where the lockfile cannot be read or npm fails
 */
export const install = (folder = root) => {
  const wanted = json(join(folder, 'package-lock.json'))
  if (!wanted) throw new Failure('package-lock.json is missing or not JSON: get it back from the repository.')
  const present = json(join(folder, 'node_modules', '.package-lock.json'))
  if (missing(wanted, present, (path) => existsSync(join(folder, path))).length === 0) return false
  console.log('Araxes: installing packages (npm ci) ...')
  const { program, first, shell } = npm(process.env, process.platform)
  const { status, error } = spawnSync(program, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: folder,
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) {
    const reason = error ? error.message : `exit code ${status}`
    throw new Failure(`npm could not install the packages (${reason}): see its lines above, then try again.`)
  }
  return true
}
