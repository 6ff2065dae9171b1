/** Where the project lies and how its programs are started: as `node program`, which is the same on every system. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Where stamps and reports are kept; it goes with the packages. */
export const cache = join(root, 'node_modules', '.cache', 'araxes')

/** Something a person can put right; its message is one whole sentence. */
export class Failure extends Error {}

const programs = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  vite: 'vite/bin/vite.js',
  playwright: '@playwright/test/cli.js',
}

/** @typedef {keyof typeof programs} Program */

/**
 * The file of an installed program.
 * @param {Program} name
 */
export const programFile = (name) => join(root, 'node_modules', ...programs[name].split('/'))

/**
 * Runs an installed program in the project's folder.
 * @param {Program} name
 * @param {readonly string[]} parameters
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean }} options quiet: keep what it prints
 * @returns {Promise<{ code: number, printed: string }>}
 */
export const run = (name, parameters, { env = {}, quiet = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [programFile(name), ...parameters], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    const printed = /** @type {Buffer[]} */ ([])
    child.stdout?.on('data', (part) => printed.push(part))
    child.stderr?.on('data', (part) => printed.push(part))
    child.on('error', (error) => resolve({ code: 1, printed: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, printed: Buffer.concat(printed).toString() }))
  })

/**
 * Runs the whole of a script; a Failure ends it with its sentence, anything else with its stack.
 * @param {() => Promise<unknown>} work
 */
export const main = (work) =>
  work().catch((error) => {
    console.error(error instanceof Failure ? error.message : error)
    process.exit(1)
  })
