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

const release = (name: string, previous = out, edition?: string) => {
  const built = join(folder, 'dist')
  rmSync(built, { recursive: true, force: true })
  mkdirSync(join(built, 'assets'), { recursive: true })
  writeFileSync(join(built, 'index.html'), `<script src="assets/index-${name}.js">`)
  writeFileSync(join(built, 'assets', `index-${name}.js`), `${name} ${text}`)
  if (edition) writeFileSync(join(built, 'versions.json'), JSON.stringify({ edition, frozen: [] }))
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

const page = (path: string): string => readFileSync(join(out, path, 'index.html'), 'utf8')
const versions = (path = '') => JSON.parse(readFileSync(join(out, path, 'versions.json'), 'utf8'))

it('keeps a whole copy of each edition, which later releases do not touch', async () => {
  expect(await release('aaaaaaaa', out, '2026-11-25')).toMatchObject({ made: '2026-11-25', frozen: ['2026-11-25'] })
  await release('bbbbbbbb', out, '2026-12-01')
  await release('cccccccc', out, '2026-12-02')
  expect(versions()).toEqual({ edition: '2026-12-02', frozen: ['2026-11-25', '2026-12-01', '2026-12-02'] })
  expect(page('v/2026-11-25')).toContain('index-aaaaaaaa.js')
  expect(page('v/2026-12-01')).toContain('index-bbbbbbbb.js')
  expect(existsSync(join(out, 'v/2026-11-25/assets/index-aaaaaaaa.js.br'))).toBe(true)
  expect(existsSync(join(out, 'v/2026-12-02/v'))).toBe(false)
})

it('leaves a frozen edition as it was when the same day is released again with other content', async () => {
  await release('aaaaaaaa', out, '2026-11-25')
  const { made, frozen } = await release('bbbbbbbb', out, '2026-11-25')
  expect([made, frozen]).toEqual([undefined, ['2026-11-25']])
  expect(page('v/2026-11-25')).toContain('index-aaaaaaaa.js')
  expect(page('')).toContain('index-bbbbbbbb.js')
})

it('a frozen copy says that it is kept, so that its own dialog offers it', async () => {
  await release('aaaaaaaa', out, '2026-11-25')
  expect(versions('v/2026-11-25')).toEqual({ edition: '2026-11-25', frozen: ['2026-11-25'] })
})

it('freezes nothing where the page does not say its edition', async () => {
  expect((await release('aaaaaaaa')).frozen).toEqual([])
  expect(existsSync(join(out, 'v'))).toBe(false)
})
