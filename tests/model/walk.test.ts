import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Step } from '../../src/model/records.ts'
import { bounds, readWalk, stepsInForce, type Walk, walkText } from '../../src/model/walk.ts'
import { story } from '../fakes/story.ts'

const layers = story.layers.map(({ id }) => id)
const step = { window: '2025-06-01/2025-06-30', layers: layers.slice(0, 1), caption: 'What is on record' }
const file = (steps: unknown, about: object = {}): string =>
  JSON.stringify({ format: 'araxes-walk', version: 1, title: 'Ours', steps, ...about })
const problems = (text: string): readonly string[] => readWalk(story, text).problems ?? []

const words = (most: number) => fc.string({ maxLength: most, unit: 'grapheme' }).filter((text) => text.length <= most)
const anyStep: fc.Arbitrary<Step> = fc
  .record(
    {
      id: fc.stringMatching(/^[a-z-]{1,20}$/),
      kind: fc.constantFrom('title' as const, 'event' as const, 'end' as const),
      title: words(40),
      event: fc.constantFrom(...story.events.map(({ id }) => id)),
      window: fc.constantFrom('2025-06-13/2025-06-24', '2024/..', '../..', '2025-06'),
      layers: fc.subarray(layers),
      camera: fc.record({
        lng: fc.double({ min: 24, max: 64, noNaN: true }).map(Math.abs),
        lat: fc.double({ min: 24, max: 48, noNaN: true }).map(Math.abs),
        zoom: fc.double({ min: 3.5, max: 9, noNaN: true }),
      }),
      caption: words(200),
      notes: words(200),
      question: words(200),
    },
    { requiredKeys: ['id', 'kind', 'window', 'layers', 'caption'] },
  )
  .map((made) => made as Step)
const anyWalk: fc.Arbitrary<Walk> = fc.record({
  title: words(60),
  steps: fc.array(anyStep, { minLength: 1, maxLength: 12 }),
})

describe('the file of a walk', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        expect(readWalk(story, walkText(walk))).toEqual({ walk })
      }),
    )
  })

  test('may leave out what can be told: kind and id', () => {
    expect(readWalk(story, file([step])).walk?.steps).toEqual([{ id: 'step-1', kind: 'event', ...step }])
  })

  test.each([
    ['{', 'File: found “{”, expected JSON text.'],
    ['[1]', 'File: found “[1]”, expected a walk of this page: {"format": "araxes-walk", "version": 1, …}.'],
    [file([step], { version: 2 }), 'version: found “2”, expected version 1.'],
    [file([]), 'steps: found 0, expected 1 to 40 steps.'],
    [file({}), 'steps: found “{}”, expected 1 to 40 steps.'],
    [file(Array(41).fill(step)), 'steps: found 41, expected 1 to 40 steps.'],
    [
      file([step], { colour: 'red' }),
      'colour: found “red”, expected one of $schema, format, version, title and steps.',
    ],
    [file([step], { title: 7 }), 'title: found “7”, expected a text of at most 120 characters.'],
    [file([null]), 'Step 1: found “null”, expected a step: {"window": …, "layers": […], "caption": …}.'],
    [
      file([step, { ...step, event: 'nowhere' }]),
      'Step 2, event: found “nowhere”, expected the id of an event of this story.',
    ],
    [
      file([{ ...step, window: 'soon' }]),
      'Step 1, window: found “soon”, expected two days such as 2025-06-01/2025-06-30, or .. for an open end.',
    ],
    [
      file([{ ...step, layers: ['roads'] }]),
      'Step 1, layers: found “["roads"]”, expected a list of layers of this story.',
    ],
    [
      file([{ ...step, camera: { lng: 0, lat: 0, zoom: 5 } }]),
      'Step 1, camera: found “{"lng":0,"lat":0,"zoom":5}”, expected lng and lat of the region, and a zoom from 3.5 to 9.',
    ],
    [file([{ ...step, kind: ['event'] }]), 'Step 1, kind: found “["event"]”, expected title, event or end.'],
    [file([{ ...step, kind: { toString: 1 } }]), 'Step 1, kind: found “{"toString":1}”, expected title, event or end.'],
    [
      file([{ ...step, event: 'a\u202eb\nc' }]),
      'Step 1, event: found “a\ufffdb\ufffdc”, expected the id of an event of this story.',
    ],
    [
      file([{ ...step, event: 'deep' }]).replace('"deep"', `${'['.repeat(20_000)}${']'.repeat(20_000)}`),
      'Step 1, event: found “[…]”, expected the id of an event of this story.',
    ],
    [
      file([step], { ['x'.repeat(1_000)]: 1 }),
      `${'x'.repeat(39)}…: found “1”, expected one of $schema, format, version, title and steps.`,
    ],
    [file([{ ...step, kind: 'quiz' }]), 'Step 1, kind: found “quiz”, expected title, event or end.'],
    [
      file([{ layers: [], caption: '' }]),
      'Step 1, window: found nothing, expected two days such as 2025-06-01/2025-06-30, or .. for an open end.',
    ],
    [
      file([{ ...step, caption: '\ud800' }]),
      'Step 1, caption: found “\ufffd”, expected a text of at most 300 characters.',
    ],
    [`"${'x'.repeat(bounds.bytes)}"`, 'File: found 64,002 bytes, expected at most 64,000 bytes.'],
  ])('%# that is none is refused with place, found and expected', (text, problem) => {
    expect(problems(text)).toEqual([problem])
  })

  test('names every fault, and the field of a foreign prototype as one', () => {
    const text = file([step]).replace('"caption"', '"__proto__": {"polluted": true}, "caption"')
    expect(problems(text)[0]).toMatch(/^Step 1, __proto__: found/)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(problems(file([{}]))).toHaveLength(3)
  })

  test('of any text or any JSON never throws, and is refused or whole', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json({ maxDepth: 6 }),
      fc
        .tuple(fc.constantFrom(...Object.keys(step), 'event', 'camera', 'constructor'), fc.jsonValue())
        .map(([field, value]) => file([{ ...step, [field]: value }])),
      fc
        .tuple(fc.constantFrom('title', 'steps', 'version', 'format', 'toString'), fc.jsonValue())
        .map(([field, value]) => file([step], { [field]: value })),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const { walk, problems: found } = readWalk(story, text)
        if (walk) expect(readWalk(story, walkText(walk)).walk).toEqual(walk)
        else expect(found?.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })
})

test('own steps are in force where there are any, else those of the story', () => {
  const ofStory = [{ id: 'one' }] as Step[]
  const own = [{ id: 'two' }] as Step[]
  expect(stepsInForce(null, ofStory)).toBe(ofStory)
  expect(stepsInForce({ title: '', steps: [] }, ofStory)).toBe(ofStory)
  expect(stepsInForce({ title: '', steps: own }, ofStory)).toBe(own)
})
