/** Finds a Chromium for the browser tests, or gets one: `node scripts/browser.mjs` prints where it is. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure, main, programFile, root } from './project.mjs'

const downloadLimit = 4 * 60_000
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const advice =
  'No Chromium was found and none could be installed: install Chromium or Google Chrome, or set CHROME_PATH to its program, then try again.'

/**
 * @typedef {object} Effects what the choice needs to know and may do
 * @property {() => string | undefined} own where Playwright keeps its own Chromium
 * @property {readonly string[]} system where a system's Chromium or Chrome may lie
 * @property {(path: string) => boolean} works whether it is there and starts
 * @property {readonly (() => void)[]} remedies ways to get one, the mildest first
 */

/**
 * Playwright's own, a system one, then what each remedy brings.
 * @param {Effects} effects
 * @returns {string} path of a Chromium that starts
 * @throws Failure with what to install
 */
export const chooseBrowser = ({ own, system, works, remedies }) => {
  const look = () => [own(), ...system].find((path) => path !== undefined && works(path))
  let found = look()
  for (const remedy of remedies) {
    if (found !== undefined) break
    remedy()
    found = look()
  }
  if (found === undefined) throw new Failure(advice)
  return found
}

/**
 * Where a system keeps Chromium, Chrome or Edge; the person's own word, CHROME_PATH, comes first.
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export const systemPaths = (platform, env) => {
  const chosen = env.CHROME_PATH ? [env.CHROME_PATH] : []
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((it) => it !== undefined)
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe']
    const edge = 'Microsoft/Edge/Application/msedge.exe'
    return [...chosen, ...[...programs, edge].flatMap((program) => roots.map((folder) => `${folder}/${program}`))]
  }
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  if (platform !== 'darwin') return [...chosen, ...onPath]
  const applications = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])]
  const bundles = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  )
  return [...chosen, ...onPath, ...bundles]
}

const own = () => {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    return undefined
  }
}

/** A program that lies there may still lack the libraries it needs. On Windows asking would open a window. */
const works = (/** @type {string} */ path) =>
  existsSync(path) && (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0)

/** @param {string} program @param {readonly string[]} parameters @param {import('node:child_process').SpawnSyncOptions} [options] */
const attempt = (program, parameters, options) =>
  spawnSync(program, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0

const download = () => {
  console.log('Araxes: no Chromium here, downloading one (playwright install chromium) ...')
  attempt(process.execPath, [programFile('playwright'), 'install', 'chromium'], { timeout: downloadLimit })
}

const packaged = () => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log("Araxes: installing Debian's package chromium (apt-get) ...")
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  attempt('apt-get', ['update', '-qq'], { env })
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
}

/**
 * Path of a Chromium that starts.
 * @param {{ mayInstall?: boolean }} [options]
 * @throws Failure with what to install
 */
export const browser = ({ mayInstall = false } = {}) =>
  chooseBrowser({
    own,
    works,
    system: systemPaths(process.platform, process.env),
    remedies: mayInstall ? [download, packaged] : [],
  })

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => console.log(browser({ mayInstall: true })))
}
