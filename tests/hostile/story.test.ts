import { expect, test } from 'vitest'
import { load } from '../../src/build/load.ts'
import { page } from '../../src/build/page.ts'
import { partSheets } from '../../src/build/parts.ts'
import { sheets } from '../../src/build/sheets.ts'
import type { Dossier } from '../../src/model/dossier.ts'
import { StoryError } from '../../src/model/problem.ts'
import { storyOf } from '../../src/model/story-of.ts'
import { patience, tryOften } from './runs.ts'
import { hostileStory, spoiltFiles, strangelyNamed } from './story-files.ts'

/** Markup that only a text of the data can have brought. */
const executed = /<script>window\.|<img src=x|<svg onload|<b onclick|<b\/>|\s(href|src)="javascript:/i

const writtenPages = (dossier: Dossier): string[] => [
  page(dossier).text,
  ...[...sheets(dossier), ...partSheets(dossier)].map(({ text }) => text),
]

test(
  'spoilt files are refused with their place, or make a page that runs nothing',
  async () => {
    let refused = 0
    let taken = 0
    await tryOften('story files', 2_000, spoiltFiles, (files) => {
      try {
        const { dossier } = load(files)
        storyOf(dossier)
        for (const text of writtenPages(dossier)) expect(text).not.toMatch(executed)
        taken += 1
      } catch (error) {
        if (!(error instanceof StoryError)) throw error
        refused += 1
        for (const { file, found, expected } of error.problems) {
          expect(file).toMatch(/json$/)
          expect(found.length + expected.length).toBeGreaterThan(0)
        }
      }
    })
    expect(refused).toBeGreaterThan(0)
    expect(taken).toBeGreaterThan(0)
  },
  patience,
)

test(
  'a story whose every text is hostile is a story like any other',
  () => {
    const { files, fields } = hostileStory()
    expect(fields).toBeGreaterThan(60)
    const { dossier } = load(files)
    for (const text of writtenPages(dossier)) expect(text).not.toMatch(executed)
  },
  patience,
)

test(
  'an id that every object of the language knows is an id like any other',
  () => {
    for (const files of strangelyNamed()) {
      try {
        const { dossier } = load(files)
        storyOf(dossier)
        expect(writtenPages(dossier).join('')).not.toMatch(/\[native code\]|undefined|\[object /)
      } catch (error) {
        if (!(error instanceof StoryError)) throw error
      }
    }
  },
  patience,
)
