import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const scripts = resolve(import.meta.dirname, '../../scripts')
const imported = /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm

/** Packages that a script needs before its first line runs, each with the file that asks for it. */
const needed = (file: string, seen = new Set<string>()): string[] => {
  if (seen.has(file)) return []
  seen.add(file)
  return Array.from(readFileSync(file, 'utf8').matchAll(imported), ([, name = '']) => name).flatMap((name) => {
    if (name.startsWith('node:')) return []
    return name.startsWith('.') ? needed(join(dirname(file), name), seen) : [`${file} asks for ${name}`]
  })
}

describe('what installs the packages itself', () => {
  test.each(['start', 'install', 'build', 'serve', 'open', 'test', 'browser', 'steps', 'release'])(
    '%s.mjs is read before there is any package',
    (name) => expect(needed(join(scripts, `${name}.mjs`))).toEqual([]),
  )

  test('a script that does need one is found out', () => {
    expect(needed(join(scripts, 'single-script.mjs'))).not.toEqual([])
  })
})
