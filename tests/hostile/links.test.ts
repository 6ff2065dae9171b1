import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stateOf } from '../../src/effects/url.ts'
import { facets, knownValues } from '../../src/model/facets.ts'
import { formatLink, laneOrders, parseLink, viewNames } from '../../src/model/link.ts'
import { storyOf } from '../../src/model/story-of.ts'
import { createStore } from '../../src/store/store.ts'
import { loaded } from '../fixtures/data.ts'
import { patience, tryOften } from './runs.ts'
import { hostileTexts } from './values.ts'

const story = storyOf(loaded().dossier)
const keys = [
  'time',
  'layers',
  'at',
  'known',
  'view',
  'lanes',
  ...facets,
  'mode',
  'step',
  'walk',
  'part',
  'embed',
  '__proto__',
  'constructor',
]
const usual = [
  '2025-06..latest',
  'earliest..',
  '6/40/49',
  '1e308/NaN/-0',
  'areas,borders',
  'table',
  'map',
  'present',
  '7',
  '2025-06-13',
]
const text = fc.oneof(
  fc.constantFrom(...usual, ...hostileTexts, '%E0%A4%A', '%00', '%', '1e308', 'Infinity', '-0', '0x10', '٣/٤/٥'),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const link = fc.tuple(
  fc.array(fc.tuple(fc.constantFrom(...keys), text, fc.boolean()), { maxLength: 8 }),
  fc.oneof(text, fc.constantFrom(...story.events.map(({ id }) => id))),
)

test(
  'of a hostile link there comes a state that is in order, which its own link gives back',
  async () => {
    await tryOften('links', 10_000, link, ([parts, hash]) => {
      const search = parts.map(
        ([key, value, encoded]) => `${key}=${encoded ? encodeURIComponent(value.replace(/\p{Cs}/gu, '')) : value}`,
      )
      const { link: read, unknown } = parseLink(story, `?${search.join('&')}`, `#${hash}`)
      expect(read.window.from).toBeLessThan(read.window.to)
      expect(read.selected === null || story.events.some(({ id }) => id === read.selected)).toBe(true)
      for (const id of read.layers) expect(story.layers.map((layer) => layer.id)).toContain(id)
      for (const number of Object.values(read.camera ?? {})) expect(Number.isFinite(number)).toBe(true)
      for (const [facet, values] of Object.entries(read.filter)) {
        expect(facets).toContain(facet)
        for (const value of values) expect(knownValues(story, facet as (typeof facets)[number])).toContain(value)
      }
      expect(read.known === null || Number.isFinite(read.known)).toBe(true)
      expect(viewNames).toContain(read.view)
      expect(laneOrders).toContain(read.lanes)
      for (const words of unknown) expect(words.length).toBeLessThan(120)
      const own = formatLink(story, read)
      expect(own).toMatch(/^[\w?#=&.,/~:+%-]*$/)
      const [query = '', event = ''] = own.split('#')
      const { link: again, unknown: strange } = parseLink(story, query, event && `#${event}`)
      expect(strange).toEqual([])
      // A step says everything else.
      if (read.step === null) expect(again).toEqual(read)
      else expect([again.mode, again.step]).toEqual([read.mode, read.step])
      createStore(story, stateOf(read))
    })
  },
  patience,
)
