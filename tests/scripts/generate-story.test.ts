import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { generateStory } from '../../scripts/generate-story.mjs'
import { dataFiles, load } from '../../src/build/load.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'araxes-generated-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a folder is written that the build reads, and may be written again', () => {
  generateStory(20, folder)
  generateStory(12, folder, 4)
  expect(load(dataFiles(folder)).dossier.events).toHaveLength(12)
})

test('a folder with other things in it is left alone', () => {
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  expect(() => generateStory(5, folder)).toThrow(/holds notes\.txt, which was not generated/)
  expect(readdirSync(folder)).toEqual(['notes.txt'])
})
