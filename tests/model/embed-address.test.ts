import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EmbedLook, embedParameters, grounds, queryOf, themes } from '../../src/model/embed-address.ts'

const asItIs: EmbedLook = { theme: 'auto', ground: 'solid', controls: true }

test('nothing is said of what would be so anyway', () => {
  expect(embedParameters('', asItIs)).toEqual([])
  expect(queryOf([])).toBe('')
})

test('the event is a parameter, because editors of articles strip hashes', () => {
  expect(queryOf(embedParameters('?basis=alleged#talks', asItIs))).toBe('?event=talks&basis=alleged')
})

test('a look and the day of a living embed follow what is shown', () => {
  const look: EmbedLook = { theme: 'dark', ground: 'transparent', controls: false }
  expect(queryOf(embedParameters('?layers=btc,borders&at=6.25/40.4/49.9#talks', look, '2026-11-25'))).toBe(
    '?event=talks&layers=btc,borders&at=6.25/40.4/49.9&theme=dark&ground=transparent&controls=0&since=2026-11-25',
  )
})

test('an address gives back the parameters that it was made of, whatever they hold', () => {
  const text = fc.string({ unit: 'grapheme' })
  const look = fc.record({
    theme: fc.constantFrom(...themes),
    ground: fc.constantFrom(...grounds),
    controls: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), look, (pairs, chosen) => {
      const link = new URLSearchParams(pairs)
      const parameters = embedParameters(`?${link}`, chosen)
      const simple = parameters.filter(([name]) => /^[a-z]+$/.test(name))
      expect([...new URLSearchParams(queryOf(simple))]).toEqual(simple)
    }),
  )
})
