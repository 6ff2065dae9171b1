import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newDeck } from '../../src/model/deck.ts'
import { type DeckMessage, isAction, letterIn, letterOf, type Speaker } from '../../src/model/deck-message.ts'

const slide: Speaker = { story: 'A story', role: 'slide', window: 'one' }
const speaker: Speaker = { story: 'A story', role: 'console', window: 'two' }
const deck = newDeck(3, 21, 0)
const messages: readonly DeckMessage[] = [
  { say: 'hello', deck: null },
  { say: 'hello', deck },
  { say: 'deck', deck },
  { say: 'do', action: { do: 'go', step: 7 } },
  { say: 'do', action: { do: 'cover', screen: 'black' } },
  { say: 'bye' },
]

describe('a letter between slide and console', () => {
  test.each(messages)('arrives as it was sent, also as JSON: $say', (message) => {
    const sent = JSON.parse(JSON.stringify(letterOf(speaker, message)))
    expect(letterIn(sent, slide)).toEqual({ araxes: 1, to: '', ...speaker, ...message })
  })

  test('is for the window it is addressed to, or for any', () => {
    expect(letterIn(letterOf(speaker, { say: 'bye' }, 'one'), slide)).not.toBeNull()
    expect(letterIn(letterOf(speaker, { say: 'bye' }, 'three'), slide)).toBeNull()
  })

  const good = letterOf(speaker, { say: 'deck', deck })
  test.each([
    ['from another story', { ...good, story: 'Another' }],
    ['from a window of the same role', letterOf(slide, { say: 'bye' })],
    ['of another version', { ...good, araxes: 2 }],
    ['without a window', { ...good, window: undefined }],
    ['that says nothing known', { ...good, say: 'reload' }],
    ['with a step beyond the last', { ...good, deck: { ...deck, step: 22 } }],
    ['with half a step', { ...good, deck: { ...deck, step: 1.5 } }],
    ['with an unknown cover', { ...good, deck: { ...deck, screen: 'red' } }],
    ['with an unknown veil', { ...good, deck: { ...deck, veils: { opens: ['names'], shown: [] } } }],
    ['with a strange tally', { ...good, deck: { ...deck, tally: { 1: ['true'] } } }],
    ['with a clock that stands nowhere', { ...good, deck: { ...deck, clocks: { ...deck.clocks, since: Number.NaN } } }],
    ['with a tally of a step that has another name', { ...good, deck: { ...deck, tally: { '1e2': [] } } }],
    ['with a clock beyond all time', { ...good, deck: { ...deck, clocks: { ...deck.clocks, stepSince: 1e308 } } }],
    ['with markup for a number', { ...good, deck: { ...deck, typed: '<b>' } }],
    ['with an action that is none', letterOf(speaker, { say: 'do', action: { do: 'eval' } as never })],
    ['with a step of text', letterOf(speaker, { say: 'do', action: { do: 'go', step: '7' } as never })],
    ['of a toolbox of the browser', { source: 'react-devtools', payload: {} }],
    ['that is text', 'setImmediate$0.5$1'],
    ['that is nothing', null],
    ['that is a list', [good]],
  ])('is ignored %s', (_, letter) => expect(letterIn(letter, slide)).toBeNull())

  test('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything(), (data) => letterIn(data, slide) === null))
    const broken = fc.dictionary(fc.constantFrom('deck', 'action', 'say', 'to', 'window'), fc.anything())
    fc.assert(fc.property(broken, (parts) => typeof letterIn({ ...good, ...parts }, slide) === 'object'))
  })
})

describe('an action from elsewhere', () => {
  test('is one of those that there are, with what it needs', () => {
    const all = [
      { do: 'next' },
      { do: 'turn', veil: 'status' },
      { do: 'vote', vote: 'alleged' },
      { do: 'type', digit: '' },
    ]
    for (const action of all) expect(isAction(action)).toBe(true)
    const none = [{ do: 'leave' }, { do: 'turn' }, { do: 'vote', vote: 'opinion' }, { do: 'type', digit: '12' }, 'next']
    for (const action of none) expect(isAction(action)).toBe(false)
  })
})
