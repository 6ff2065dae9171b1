import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../scripts/build.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'araxes-'))
  mkdirSync(join(folder, 'src', 'model'), { recursive: true })
  writeFileSync(join(folder, 'src', 'main.ts'), 'one')
  writeFileSync(join(folder, 'src', 'model', 'a.ts'), 'two')
  writeFileSync(join(folder, 'index.html'), 'three')
})
afterEach(() => rmSync(folder, { recursive: true }))

const now = () => fingerprint(folder, ['src', 'index.html', 'public'])

describe('fingerprint', () => {
  it('stays the same where nothing changes', () => {
    expect(now()).toBe(now())
  })

  it('is another after a change, a new file, a lost one or a new name', () => {
    const seen = [now()]
    writeFileSync(join(folder, 'src', 'model', 'a.ts'), 'TWO')
    seen.push(now())
    writeFileSync(join(folder, 'src', 'b.ts'), '')
    seen.push(now())
    renameSync(join(folder, 'src', 'b.ts'), join(folder, 'src', 'c.ts'))
    seen.push(now())
    rmSync(join(folder, 'index.html'))
    seen.push(now())
    expect(new Set(seen).size).toBe(5)
  })

  it('does not see a file that the page is not made from', () => {
    const before = now()
    writeFileSync(join(folder, 'README.md'), 'words')
    expect(now()).toBe(before)
  })
})
