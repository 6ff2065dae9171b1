import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeRelease } from '../../scripts/release.mjs'

const text = 'Baku and Tehran. '.repeat(100)
let folder = ''
let out = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'araxes-'))
  out = join(folder, 'release')
})
afterEach(() => rmSync(folder, { recursive: true }))

const release = (name: string, previous = out) => {
  const built = join(folder, 'dist')
  rmSync(built, { recursive: true, force: true })
  mkdirSync(join(built, 'assets'), { recursive: true })
  writeFileSync(join(built, 'index.html'), `<script src="assets/index-${name}.js">`)
  writeFileSync(join(built, 'assets', `index-${name}.js`), `${name} ${text}`)
  return makeRelease({ built, previous, out })
}
const has = (name: string, ending = '') => existsSync(join(out, 'assets', `index-${name}.js${ending}`))

it('keeps the files of the release before, compressed, and drops older ones', async () => {
  await release('aaaaaaaa')
  expect((await release('bbbbbbbb')).carried).toEqual(['assets/index-aaaaaaaa.js'])
  expect([has('aaaaaaaa'), has('aaaaaaaa', '.br'), has('bbbbbbbb', '.gz')]).toEqual([true, true, true])
  await release('cccccccc')
  expect([has('aaaaaaaa'), has('aaaaaaaa', '.br'), has('bbbbbbbb'), has('cccccccc')]).toEqual([
    false,
    false,
    true,
    true,
  ])
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('index-cccccccc.js')
})

it('takes the release before from another folder, as a host gives it back', async () => {
  await release('aaaaaaaa')
  const kept = join(folder, 'from-host')
  mkdirSync(join(kept, 'assets'), { recursive: true })
  for (const path of ['releases.json', 'assets/index-aaaaaaaa.js'])
    writeFileSync(join(kept, path), readFileSync(join(out, path)))
  rmSync(out, { recursive: true })
  await release('bbbbbbbb', kept)
  expect(has('aaaaaaaa')).toBe(true)
})

it('says which list of releases it cannot read, and leaves the old release in place', async () => {
  await release('aaaaaaaa')
  writeFileSync(join(out, 'releases.json'), 'words')
  await expect(release('bbbbbbbb')).rejects.toThrow('releases.json is not a list of releases')
  expect(has('aaaaaaaa')).toBe(true)
})
