import { expect, test } from 'vitest'
import { formatNarrowing, parseNarrowing } from '../../src/model/link-narrowing.ts'
import { story } from '../fakes/story.ts'

const parse = (text: string) => {
  const missed: string[] = []
  const filter = parseNarrowing(story, new URLSearchParams(text), (words) => missed.push(words))
  return { filter, missed }
}

test('a filter is written by facet and by the alphabet, and read back', () => {
  const filter = { place: new Set(['tehran', 'baku']), category: new Set(['energy']), actor: new Set<string>() }
  expect(formatNarrowing(filter)).toEqual(['category=energy', 'place=baku,tehran'])
  expect(parse('category=energy&place=baku,tehran').filter).toEqual({
    category: new Set(['energy']),
    place: new Set(['baku', 'tehran']),
  })
})

test('a stranger is named, cut where it is long, and asks for nothing', () => {
  const { filter, missed } = parse(`actor=${'x'.repeat(60)}&basis=`)
  expect(filter).toEqual({})
  expect(missed).toEqual([`the actor “${'x'.repeat(39)}…”`])
})
