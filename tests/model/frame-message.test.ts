import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { api, longest, mostPerSecond, paced, readMessage } from '../../src/model/frame-message.ts'
import { commandSchema, protocolSchema } from '../../src/model/schema/frame.ts'
import { story } from '../fakes/story.ts'

const [event] = story.events
const [layer] = story.layers
const heard = (type: unknown, data?: unknown, id?: unknown) => readMessage(story, { araxes: api, type, data, id })

const text = fc.oneof(
  fc.constantFrom(event?.id ?? '', layer?.id ?? '', 'view', 'hello', ''),
  fc.string(),
  fc.constant('x'.repeat(longest.text + 1)),
)
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e308))
const anything = fc.oneof(text, number, fc.constantFrom(null, undefined, true, 1, -1), fc.array(fc.oneof(text, number)))
const position = fc.tuple(number, number)
const data = fc.oneof(
  anything,
  fc.record(
    {
      id: anything,
      dir: anything,
      on: fc.oneof(anything, fc.array(text)),
      bbox: fc.oneof(anything, fc.tuple(number, number, number, number)),
      center: fc.oneof(anything, position),
      zoom: anything,
      subscribe: fc.oneof(anything, fc.array(text)),
      theme: fc.oneof(anything, fc.constantFrom('auto', 'dark')),
    },
    { requiredKeys: [] },
  ),
)
const message = fc.record(
  {
    araxes: fc.oneof(fc.constant(api), anything),
    type: fc.oneof(fc.constantFrom('hello', 'setEvent', 'step', 'setLayers', 'setView', 'getState'), anything),
    id: anything,
    data,
  },
  { requiredKeys: [] },
)

describe('a message to the frame', () => {
  test('of whatever form never throws, and a command holds nothing but what the story and the earth have', () => {
    const events = new Set(story.events.map(({ id }) => id))
    fc.assert(
      fc.property(fc.oneof(message, fc.anything()), (given) => {
        const read = readMessage(story, given)
        if (!read || 'refused' in read) return
        const { command } = read
        if (command.type === 'setEvent') expect(command.event === null || events.has(command.event)).toBe(true)
        if (command.type === 'setView' && 'center' in command) {
          expect(Math.abs(command.center[0])).toBeLessThanOrEqual(180)
          expect(Math.abs(command.center[1])).toBeLessThanOrEqual(85)
          expect(command.zoom >= 0 && command.zoom <= 22).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('is understood when, and only when, the published schema takes it', () => {
    fc.assert(
      fc.property(message, (given) => {
        const read = readMessage(story, given)
        const understood = read !== null && (!('refused' in read) || read.refused.startsWith('unknown-'))
        expect(commandSchema.safeParse(given).success, JSON.stringify(given)).toBe(understood)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['hello', undefined, { type: 'hello', subscribe: [] }],
    ['hello', { subscribe: ['view', 'all'], theme: 'dark' }, { type: 'hello', subscribe: ['view'], theme: 'dark' }],
    ['setEvent', { id: event?.id }, { type: 'setEvent', event: event?.id }],
    ['setEvent', { id: null }, { type: 'setEvent', event: null }],
    ['step', { dir: -1, more: 1 }, { type: 'step', direction: -1 }],
    ['setLayers', { on: [layer?.id] }, { type: 'setLayers', layers: [layer?.id] }],
    ['setView', { center: [400, 90], zoom: 99 }, { type: 'setView', center: [180, 85], zoom: 22 }],
    ['setView', { bbox: [44, 38, 51, 42] }, { type: 'setView', bbox: [44, 38, 51, 42] }],
    ['getState', undefined, { type: 'getState' }],
  ])('%s %j is a command', (type, given, command) => {
    expect(heard(type, given, 'q1')).toEqual({ command, id: 'q1' })
  })

  test.each([
    ['setEvent', { id: 'nobody-knows' }, 'unknown-event'],
    ['setEvent', {}, 'invalid'],
    ['setLayers', { on: ['nobody-knows'] }, 'unknown-layer'],
    ['step', { dir: 2 }, 'invalid'],
    ['setView', { center: [44, Number.NaN], zoom: 5 }, 'invalid'],
    ['setLang', { lang: 'fa' }, 'unsupported'],
    ['toString', {}, 'unsupported'],
  ])('%s %j is refused: %s', (type, given, refused) => {
    expect(heard(type, given)).toEqual({ refused, id: undefined })
  })

  test.each([
    null,
    'araxes',
    [],
    { araxes: 2, type: 'hello' },
    { type: 'hello' },
    { araxes: 1, type: 'x'.repeat(201) },
  ])('%j is none of ours', (given) => expect(readMessage(story, given)).toBeNull())
})

describe('the pace of commands', () => {
  test('is twenty in any second, and no more', () => {
    let times: readonly number[] = []
    for (let count = 0; count < mostPerSecond; count += 1) times = paced(times, 100 + count) ?? []
    expect(times).toHaveLength(mostPerSecond)
    expect(paced(times, 1_099)).toBeNull()
    expect(paced(times, 1_100)).toHaveLength(mostPerSecond)
  })
})

describe('the published schema', () => {
  test('names every command and every report', () => {
    const published = JSON.stringify(protocolSchema())
    for (const type of ['hello', 'setEvent', 'step', 'setLayers', 'setView', 'getState', 'ready', 'event', 'reply']) {
      expect(published).toContain(`"const":"${type}"`)
    }
  })
})
