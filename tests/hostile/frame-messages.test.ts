/** What a page around the frame may send: anything. */
import { expect, test } from 'vitest'
import { frameEffect } from '../../src/effects/frame.ts'
import { formatLink, parseLink } from '../../src/model/link.ts'
import { createStore } from '../../src/store/store.ts'
import { story } from '../fakes/story.ts'
import { spoilt } from './places.ts'
import { patience, tryOften } from './runs.ts'
import { hostileMessage } from './values.ts'

const [event, layer] = [story.events[1]?.id, story.layers[0]?.id]
const envelope = { araxes: 1, id: 'q' }
const inOrder: readonly object[] = [
  { ...envelope, type: 'hello', data: { theme: 'dark', subscribe: ['view'] } },
  { ...envelope, type: 'setEvent', data: { id: event } },
  { ...envelope, type: 'step', data: { dir: -1 } },
  { ...envelope, type: 'setLayers', data: { on: [layer] } },
  { ...envelope, type: 'setView', data: { center: [49.9, 40.4], zoom: 6 } },
  { ...envelope, type: 'setView', data: { bbox: [44, 38, 51, 42] } },
  { ...envelope, type: 'getState' },
]

/** A frame in a page around it, without a document to draw in. */
const framed = () => {
  let hear: (event: object) => void = () => {}
  let clock = 0
  const parent = {}
  const page = {
    parent,
    location: { search: '' },
    document: { documentElement: { lang: 'en' }, getElementById: () => null, querySelector: () => null },
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener
    },
    setTimeout: () => 0,
  }
  const told: { readonly type: string; readonly data: object; readonly id: string | undefined }[] = []
  const store = createStore(story)
  frameEffect(page as unknown as Window, story, store, (type, data, id) => told.push({ type, data, id }))
  return {
    store,
    /** Sends one message, none of them too soon, and returns what was told because of it. */
    send: (data: unknown) => {
      told.length = 0
      clock += 1_000
      hear({ source: parent, origin: 'https://paper.example', data, timeStamp: clock })
      return [...told]
    },
  }
}

const events = new Set<string | null>([null, ...story.events.map(({ id }) => id)])
const layers = new Set(story.layers.map(({ id }) => id))
const refusals = ['unsupported', 'invalid', 'unknown-event', 'unknown-layer']

test(
  'a hostile message to the frame is obeyed, refused by name or not heard, and the state stays in order',
  async () => {
    const { store, send } = framed()
    const count = { obeyed: 0, refused: 0, unheard: 0 }
    await tryOften('messages to the frame', 10_000, spoilt(inOrder, hostileMessage), (message) => {
      const before = store.getState()
      const replies = send(message).filter(({ type }) => type === 'reply')
      const state = store.getState()
      expect(replies.length).toBeLessThanOrEqual(1)
      for (const { data } of replies) {
        if ('error' in data) expect(refusals).toContain(data.error)
        else expect(data).toMatchObject({ ok: true })
      }
      const isRefused = replies.some(({ data }) => 'error' in data)
      if (replies.length === 0) count.unheard += 1
      else count[isRefused ? 'refused' : 'obeyed'] += 1
      if (isRefused) expect(state).toBe(before)
      expect(events).toContain(state.selected)
      for (const id of state.layers) expect(layers).toContain(id)
      for (const number of Object.values(state.camera ?? {})) expect(Number.isFinite(number)).toBe(true)
      const [query = '', hash = ''] = formatLink(story, state).split('#')
      expect(parseLink(story, query, hash && `#${hash}`).unknown).toEqual([])
    })
    for (const each of Object.values(count)) expect(each).toBeGreaterThan(0)
  },
  patience,
)
