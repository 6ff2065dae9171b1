import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forReaders, isAllowed, needless, readByHand, refused } from '../../scripts/licences.mjs'
import { root } from '../../scripts/project.mjs'

describe('an expression of licences', () => {
  it.each(['MIT', '(MIT OR GPL-3.0)', 'GPL-3.0 OR ISC', '(MIT AND Zlib)', 'MIT AND (GPL-2.0 OR BSD-2-Clause)'])(
    'is allowed where a choice of it is: %s',
    (expression) => expect(isAllowed(expression, forReaders)).toBe(true),
  )

  it.each(['', 'GPL-3.0', 'MIT AND GPL-3.0', '(MIT', 'MIT)', 'MIT OR', 'UNLICENSED', 'MIT,Apache2'])(
    'is refused otherwise: "%s"',
    (expression) => expect(isAllowed(expression, forReaders)).toBe(false),
  )
})

describe('a package', () => {
  const one = { name: 'a', version: '1.0.0', licence: 'MPL-2.0' }

  it('that readers get needs a licence for readers', () => {
    expect(refused([{ ...one, dev: true }])).toEqual([])
    expect(refused([{ ...one, dev: false }])[0]).toContain('a 1.0.0: found MPL-2.0, expected a licence for readers')
    expect(refused([{ ...one, licence: ['MIT'], dev: true }])[0]).toContain('found no licence that can be read')
  })

  it('is not read by hand once it is gone', () => expect(needless([])).toEqual(Object.keys(readByHand)))
})

describe.each(['.', 'bench'])('the packages of %s', (folder) => {
  it('are asked for in one version each', () => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    )
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
    )
    expect(ranges).toEqual([])
  })

  it('run no scripts of their own when they are installed', () => {
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m)
  })

  it('are locked by what they hold', () => {
    const { packages } = JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8'))
    const unlocked = Object.entries(packages as Record<string, { integrity?: string; inBundle?: boolean }>).filter(
      ([path, { integrity, inBundle }]) => path !== '' && !inBundle && !/^sha512-/.test(integrity ?? ''),
    )
    expect(unlocked).toEqual([])
  })
})
