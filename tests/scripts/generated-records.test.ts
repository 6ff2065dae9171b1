import { beforeAll, describe, expect, test } from 'vitest'
import { generatedFiles } from '../../scripts/generated-records.mjs'
import { generatedStory } from '../../scripts/generated-story.mjs'
import type { DataFile } from '../../src/build/issue.ts'
import { type Loaded, load } from '../../src/build/load.ts'
import { storyOf } from '../../src/model/story-of.ts'
import { parseWhen } from '../../src/model/when.ts'

const written = (count: number, seed?: number): DataFile[] =>
  [...generatedFiles(count, seed)].map(([path, content]) => ({ path, text: JSON.stringify(content) }))

let made: Loaded

beforeAll(() => {
  made = load(written(300))
})

describe('a generated story', () => {
  test('passes every check that the data of the page pass', () => {
    expect(made.dossier.events).toHaveLength(300)
    expect(made.dossier.article.length).toBeGreaterThan(10)
  })

  test('has marks of every subject, every status and every form of a date', () => {
    const { events } = storyOf(made.dossier)
    const kinds = (of: (event: (typeof events)[number]) => string) => new Set(events.map(of)).size
    expect(kinds(({ category }) => category)).toBe(5)
    expect(kinds(({ status }) => `${status.basis} ${status.response}`)).toBe(8)
    expect(kinds(({ when }) => `${when.form} ${when.unsure.from}`)).toBe(5)
    const span = (events.at(-1)?.when.from ?? 0) - (events[0]?.when.from ?? 0)
    expect(span / (365.25 * 86_400_000)).toBeGreaterThan(20)
  })

  test('is the same for the same seed, and another one for another', () => {
    expect(written(40, 7)).toEqual(written(40, 7))
    expect(written(40, 7)).not.toEqual(written(40, 8))
  })

  test('has the same marks whether it is read from a folder or made for the drawings alone', () => {
    const plain = (story: ReturnType<typeof storyOf>) =>
      story.events.map(({ id, when, status, places }) => [id, when.from, when.to, when.form, status.basis, places])
    expect(plain(generatedStory(300))).toEqual(plain(storyOf(made.dossier)))
  })

  test('says of its dates what the parser of the house says', () => {
    for (const { when } of generatedStory(200, 3).events) {
      const { label, ...span } = when
      expect(parseWhen(label)).toMatchObject(span)
    }
  })
})
