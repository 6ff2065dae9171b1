import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facets, knownValues } from '../../src/model/facets.ts'
import { formatLink, type Link, laneOrders, parseLink, plainLink, viewNames } from '../../src/model/link.ts'
import { storyOf } from '../../src/model/story-of.ts'
import { loaded } from '../fixtures/data.ts'

const story = storyOf(loaded().dossier)
const split = (text: string): [string, string] => {
  const at = text.indexOf('#')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)]
}
const parse = (text: string) => parseLink(story, ...split(text))

const day = fc.integer({ min: 0, max: 20_000 }).map((count) => count * 86_400_000)
const end = fc.oneof(day, fc.constant(Number.NaN))
const link: fc.Arbitrary<Link> = fc.record({
  selected: fc.constantFrom(null, ...story.events.map(({ id }) => id)),
  window: fc
    .tuple(end, end)
    .map(([a, b]) => ({
      from: Number.isNaN(a) ? Number.NEGATIVE_INFINITY : a,
      to: Number.isNaN(b) ? Number.POSITIVE_INFINITY : b,
    }))
    .filter(({ from, to }) => from < to),
  layers: fc.subarray(story.layers.map(({ id }) => id)).map((ids) => new Set(ids)),
  camera: fc.option(
    fc.record({
      zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
      lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
      lng: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
    }),
  ),
  filter: fc
    .tuple(
      ...facets.map((facet) =>
        fc.subarray([...knownValues(story, facet)]).map((values) => [facet, new Set(values)] as const),
      ),
    )
    .map((asked) => Object.fromEntries(asked.filter(([, values]) => values.size > 0))),
  known: fc.option(day.map((instant) => instant + 86_399_999)),
  view: fc.constantFrom(...viewNames),
  walkText: fc.option(fc.stringMatching(/^[\w-]{1,60}$/)),
  lanes: fc.constantFrom(...laneOrders),
  mode: fc.constant('page' as const),
  step: fc.constant(null),
})

describe('a link', () => {
  test('that is written can be read back as the same state', () => {
    fc.assert(
      fc.property(link, (state) => {
        const read = parse(formatLink(story, state))
        expect(read.unknown).toEqual([])
        expect(read.link).toEqual(state)
      }),
    )
  })

  test('may carry its event in the query, where hashes are stripped; a hash comes first', () => {
    const [one, other] = story.events.map(({ id }) => id)
    expect(parse(`?event=${one}`)).toMatchObject({ link: { selected: one }, unknown: [] })
    expect(parse(`?event=${one}#${other}`).link.selected).toBe(other)
    expect(parse('?event=airspce')).toMatchObject({ link: { selected: null }, unknown: ['the event “airspce”'] })
  })

  test('says nothing of what is as the story opens', () => {
    expect(formatLink(story, plainLink(story))).toBe('')
  })

  test('names window, layers, position and event', () => {
    const text = formatLink(story, {
      ...plainLink(story),
      selected: 'the-talks',
      window: { from: Date.UTC(2025, 5, 1), to: Number.POSITIVE_INFINITY },
      layers: new Set(['areas']),
      camera: { zoom: 6.25, lat: 40.4, lng: 49.9 },
    })
    expect(text).toBe('?time=2025-06-01..latest&layers=areas&at=6.25/40.4/49.9#the-talks')
  })

  test('names what is asked for, the day, the view and the order of lanes', () => {
    const text = formatLink(story, {
      ...plainLink(story),
      filter: { category: new Set(['security', 'diplomacy']), basis: new Set() },
      known: Date.UTC(2025, 5, 14) - 1,
      view: 'table',
      lanes: 'status',
    })
    expect(text).toBe('?category=diplomacy,security&known=2025-06-13&view=table&lanes=status')
  })

  test('of a step names the step alone, for the walk knows what it shows', () => {
    const present = { ...plainLink(story), mode: 'present', step: 5, view: 'table', selected: 'the-talks' } as const
    expect(formatLink(story, present)).toBe('?mode=present&step=5')
    expect(formatLink(story, { ...present, mode: 'console', step: 21 })).toBe('?mode=console&step=21')
    expect(formatLink(story, { ...present, walkText: 'abc' })).toBe('?mode=present&step=5&walk=abc')
  })

  test('reads mode and step; a walk begins with the first, and a page has none', () => {
    const read = (text: string) => {
      const { mode, step } = parse(text).link
      return [mode, step]
    }
    expect(read('?mode=present&step=5')).toEqual(['present', 5])
    expect(read('?mode=console')).toEqual(['console', 1])
    expect(read('?mode=present&step=five')).toEqual(['present', 1])
    expect(read('?step=5')).toEqual(['page', null])
  })

  test('keeps the values of a facet that it knows beside one that it does not', () => {
    const read = parse('?category=security,weather')
    expect(read.unknown).toEqual(['the category “weather”'])
    expect(read.link.filter).toEqual({ category: new Set(['security']) })
  })

  test('may name months and years', () => {
    expect(parse('?time=2025-06..2025-06').link.window).toEqual({
      from: Date.UTC(2025, 5, 1),
      to: Date.UTC(2025, 6, 1),
    })
    expect(parse('?time=earliest..2024').link.window).toEqual({
      from: Number.NEGATIVE_INFINITY,
      to: Date.UTC(2025, 0, 1),
    })
  })

  test.each([
    ['#airspce', 'the event “airspce”'],
    ['?time=yesterday', 'the time “yesterday”'],
    ['?time=2025-06-24..2025-06-13', 'the time “2025-06-24..2025-06-13”'],
    ['?time=2025-02-30..latest', 'the time “2025-02-30..latest”'],
    ['?layers=borders,roads', 'the layer “roads”'],
    ['?place=__proto__', 'the place “__proto__”'],
    ['?known=2025-06', 'the day “2025-06”'],
    ['?view=chair', 'the view “chair”'],
    ['?mode=cinema', 'the mode “cinema”'],
    ['?lanes=', 'the order of lanes “”'],
    ['?walk=a%20b', 'the own walk “a b”'],
    ['?at=99/1/1', 'the map position “99/1/1”'],
    ['?at=1e3/40/49', 'the map position “1e3/40/49”'],
  ])('%s opens the story and names %s', (text, part) => {
    const read = parse(text)
    expect(read.unknown).toEqual([part])
    expect(read.link.window).toEqual(story.window)
    expect(read.link.selected).toBeNull()
  })

  // Ten thousand of them are tried in tests/hostile.
  test('of any text gives a state and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300, unit: 'binary' }),
        fc.string({ maxLength: 300, unit: 'binary' }),
        (search, hash) => {
          const { link: read } = parseLink(story, `?${search}`, `#${hash}`)
          expect(read.window.from).toBeLessThan(read.window.to)
        },
      ),
    )
  })

  test('leaves the anchors of the page alone', () => {
    expect(parse('#credits').unknown).toEqual([])
  })
})
