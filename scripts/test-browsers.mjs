/**
 * `npm run test:browsers`: the paths no reader can be without, in Chromium, Firefox and WebKitGTK. On Debian, as root, it
 * installs what is missing; elsewhere it runs what is there, and says what is not.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { browser } from './browser.mjs'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { main, programFile, root } from './project.mjs'

/** Program -> the Debian package that brings it. */
const packages = {
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  'xvfb-run': 'xvfb',
  xauth: 'xauth',
}

/** @param {string} program @param {string} [path] */
const isThere = (program, path = process.env.PATH ?? '') =>
  path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))

/**
 * Debian packages to be installed.
 * @param {(program: string) => boolean} there
 */
export const missingPackages = (there) =>
  Object.entries(packages)
    .filter(([program]) => !there(program))
    .map(([, name]) => name)

const installPackages = (/** @type {readonly string[]} */ names) => {
  if (names.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log(`Araxes: installing ${names.join(', ')} (apt-get) ...`)
  const options = /** @type {const} */ ({
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options)
}

/**
 * The command that runs the tests: below a display of its own where there is none.
 * @param {readonly string[]} command
 * @param {{ platform: string, env: Record<string, string | undefined>, there: (program: string) => boolean }} machine
 */
export const withDisplay = (command, { platform, env, there }) =>
  platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY || !there('xvfb-run')
    ? command
    : ['xvfb-run', '-a', '-s', '-screen 0 1400x1000x24', ...command]

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    install()
    installPackages(missingPackages(isThere))
    await build()
    const tests = [programFile('playwright'), 'test', 'essential', 'privacy', ...process.argv.slice(2)]
    const [program = '', ...parameters] = withDisplay([process.execPath, ...tests], {
      platform: process.platform,
      env: process.env,
      there: isThere,
    })
    const env = { ...process.env, ARAXES_BROWSER: browser({ mayInstall: true }) }
    process.exitCode = spawnSync(program, parameters, { cwd: root, env, stdio: 'inherit' }).status ?? 1
  })
}
