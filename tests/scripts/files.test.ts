import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow } from '../../scripts/files.mjs'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'araxes-'))
  mkdirSync(join(folder, 'src', 'model'), { recursive: true })
  for (const file of ['src/main.ts', 'src/model/a.ts', 'index.html']) writeFileSync(join(folder, file), file)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('filesBelow', () => {
  it('lists every file once, sorted, and passes over what is not there', () => {
    expect(filesBelow(folder, ['src', 'index.html', 'public'])).toEqual(['index.html', 'src/main.ts', 'src/model/a.ts'])
  })
})
