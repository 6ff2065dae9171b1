import { describe, expect, it } from 'vitest'
import { missing, npm } from '../../scripts/install.mjs'

const wanted = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  },
}
const everything = () => true

describe('missing', () => {
  it('is everything that is needed where nothing is installed', () => {
    expect(missing(wanted, undefined, everything)).toEqual(['node_modules/a'])
  })

  it('is nothing where all is there, even without a package made for another system', () => {
    const { 'node_modules/b': _, ...rest } = wanted.packages
    expect(missing(wanted, wanted, everything)).toEqual([])
    expect(missing(wanted, { packages: rest }, everything)).toEqual([])
  })

  it('is a package of another version or content', () => {
    for (const change of [{ version: '1.0.1' }, { integrity: 'sha512-other' }]) {
      const packages = { ...wanted.packages, 'node_modules/a': { ...wanted.packages['node_modules/a'], ...change } }
      expect(missing(wanted, { packages }, everything)).toEqual(['node_modules/a'])
    }
  })

  it('is a package whose folder was taken away', () => {
    expect(missing(wanted, wanted, (folder) => folder !== 'node_modules/a')).toEqual(['node_modules/a'])
  })
})

describe('npm', () => {
  it('is the one that runs us', () => {
    const call = npm({ npm_execpath: '/lib/npm-cli.js' }, 'win32')
    expect(call).toEqual({ program: process.execPath, first: ['/lib/npm-cli.js'], shell: false })
  })

  it('is found by its name without one, on Windows through the shell', () => {
    expect(npm({}, 'linux')).toEqual({ program: 'npm', first: [], shell: false })
    expect(npm({ npm_execpath: 'C:\\yarn.exe' }, 'win32')).toEqual({ program: 'npm', first: [], shell: true })
  })
})
