import { describe, expect, test } from 'vitest'
import { countsOf, knownValues, narrows, noFilter, passes, toggled, valuesOf } from '../../src/model/facets.ts'
import { story } from '../fakes/story.ts'

const ids = (filter: Parameters<typeof passes>[0]): string[] =>
  story.events.filter((event) => passes(filter, event)).map(({ id }) => id)

const of = (...values: string[]): ReadonlySet<string> => new Set(values)

describe('a filter', () => {
  test('that asks for nothing lets every event pass', () => {
    expect(ids(noFilter)).toHaveLength(story.events.length)
    expect(ids({ category: of() })).toHaveLength(story.events.length)
    expect(narrows({ category: of() })).toBe(false)
  })

  test('takes any of the values of one facet', () => {
    expect(ids({ category: of('energy', 'incident') })).toEqual(['pipeline', 'strike'])
  })

  test('asks every facet', () => {
    expect(ids({ place: of('tehran'), basis: of('alleged') })).toEqual(['overflight'])
    expect(ids({ place: of('tehran'), basis: of('alleged'), article: of('unstated') })).toEqual([])
  })

  test('gains a value and loses it again', () => {
    const once = toggled(noFilter, 'actor', 'baku-state')
    expect(ids(once)).toEqual(['overflight'])
    expect(narrows(toggled(once, 'actor', 'baku-state'))).toBe(false)
  })
})

describe('counts', () => {
  test('say how many events a value would leave while the other facets stay as they are', () => {
    const filter = { place: of('tehran'), category: of('diplomacy') }
    expect([...countsOf(story.events, filter, 'category')]).toEqual([
      ['security', 1],
      ['incident', 1],
      ['diplomacy', 1],
    ])
  })

  test('count an event once that names a place twice', () => {
    const [first] = story.events
    expect(countsOf([{ ...first!, places: ['baku', 'baku'] }], noFilter, 'place').get('baku')).toBe(1)
  })
})

test('known values are those that some event answers with', () => {
  expect([...knownValues(story, 'basis')]).toEqual(['documented', 'alleged', 'reported'])
  expect(valuesOf(story.events[0]!, 'phase')).toEqual(['before-article'])
})
