/** Own walks as files and links of strangers bring them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bounds, readWalk, walkText } from '../../src/model/walk.ts'
import { withWords } from '../../src/model/walk-edit.ts'
import { viewOfStep } from '../../src/model/walk-step.ts'
import { pack, unpack } from '../../src/views/walk/packed.ts'
import { story } from '../fakes/story.ts'
import { spoilt } from './places.ts'
import { patience, tryOften } from './runs.ts'
import { hostileTexts, written } from './values.ts'

const layers = story.layers.map(({ id }) => id)
const step = { id: 'first', window: '2025-06-01/2025-06-30', layers: layers.slice(0, 2), caption: 'On record' }
const whole = {
  format: 'araxes-walk',
  version: 1,
  title: 'Ours',
  steps: [
    { ...step, kind: 'title', title: 'Beginning', notes: 'Say it twice', question: 'Who says so?' },
    { ...step, kind: 'event', event: story.events[1]?.id, camera: { lng: 49.9, lat: 40.4, zoom: 6 } },
    { ...step, kind: 'end', window: '../..' },
  ],
}
const short = { ...whole, steps: [step] }
/** So deep that no call can follow, and so short that a walk may be as long. */
const depth = 6_000
const broken = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '',
    '{',
    'NaN',
    '[1e999]',
    'null',
    '"a"',
    '['.repeat(30_000),
    '[]'.repeat(40_000),
    `\ufeff${JSON.stringify(whole)}`,
  ),
  fc.nat(JSON.stringify(whole).length).map((length) => JSON.stringify(whole).slice(0, length)),
)
const file = fc.oneof(
  { weight: 9, arbitrary: spoilt([whole, short]).map((value) => written(value, depth)) },
  { weight: 1, arbitrary: broken },
)

/** What can turn, end or forge the line that tells of a fault. */
const unruly = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]/u
const named = /^(File|version|title|steps|Step \d+|.{1,40}): found |^Step \d+, .{1,40}: found /su

test(
  'a hostile file of a walk is taken whole, or refused with the place of every fault in a line that can be read',
  async () => {
    const count = { taken: 0, refused: 0 }
    await tryOften('files of walks', 10_000, file, (text) => {
      const { walk, problems } = readWalk(story, text)
      count[walk ? 'taken' : 'refused'] += 1
      for (const problem of problems ?? []) {
        expect(problem).toMatch(named)
        expect(problem).not.toMatch(unruly)
        expect(problem.length).toBeLessThan(300)
      }
      if (!walk) {
        expect(problems?.length).toBeGreaterThan(0)
        return
      }
      expect(walk.steps.length).toBeGreaterThan(0)
      for (const each of walk.steps) {
        const { window, camera, selected } = viewOfStep(each)
        expect(window.from).toBeLessThan(window.to)
        for (const number of Object.values(camera ?? {})) expect(Number.isFinite(number)).toBe(true)
        expect(selected === null || story.events.some(({ id }) => id === selected)).toBe(true)
        for (const id of each.layers) expect(layers).toContain(id)
        expect(Object.values(each).every((value) => typeof value !== 'object' || value !== null)).toBe(true)
      }
      expect(readWalk(story, walkText(walk, 0))).toEqual({ walk })
    })
    for (const each of Object.values(count)) expect(each).toBeGreaterThan(0)
  },
  patience,
)

test(
  'words that a reader types, of whatever letters, come back from the link',
  async () => {
    const words = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 400 }))
    const { walk } = readWalk(story, JSON.stringify(short))
    if (!walk) throw new Error('found a walk that is refused, expected one that is in order')
    await tryOften('words of walks', 1_000, fc.tuple(words, words), async ([caption, notes]) => {
      const next = withWords(withWords(walk, 0, 'caption', caption), 0, 'notes', notes)
      const text = await unpack(await pack(walkText(next, 0)), bounds.bytes)
      expect(readWalk(story, text)).toEqual({ walk: next })
    })
  },
  patience,
)

test(
  'the walk in a hostile link is unpacked to a text that is read like a file, or told as none',
  async () => {
    const packed = await pack(JSON.stringify(whole))
    const link = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'Aa0-_z9'), maxLength: 300 }),
      fc
        .tuple(fc.nat(packed.length - 1), fc.constantFrom(...'Aq7-_'))
        .map(([place, sign]) => `${packed.slice(0, place)}${sign}${packed.slice(place + 1)}`),
      fc.nat(packed.length).map((length) => packed.slice(0, length)),
      fc.constant(packed),
    )
    const count = { read: 0, none: 0 }
    await tryOften('walks in links', 1_000, link, async (text) => {
      const unpacked = await unpack(text, bounds.bytes).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Error)
        return null
      })
      count[unpacked === null ? 'none' : 'read'] += 1
      if (unpacked === null) return
      const { walk, problems } = readWalk(story, unpacked)
      expect(walk ? walk.steps.length : problems?.length).toBeGreaterThan(0)
    })
    for (const each of Object.values(count)) expect(each).toBeGreaterThan(0)
  },
  patience,
)

test('a value that is hostile in every field of a step is refused field by field', () => {
  for (const field of Object.keys({ ...whole.steps[0], ...whole.steps[1] })) {
    for (const value of [Number.NaN, 1e308, null, true, [], {}, { toString: 1 }, '@bottomless@']) {
      const text = written({ ...short, steps: [{ ...step, [field]: value }] }, depth)
      const { problems } = readWalk(story, text)
      const isTaken = field === 'layers' && Array.isArray(value)
      if (!isTaken) expect(problems?.[0], `${field}: ${text.slice(0, 200)}`).toMatch(/^(Step 1, |File: )/)
    }
  }
})
