import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  counted,
  type Deck,
  type DeckAction,
  deckAfter,
  elapsed,
  escaped,
  newDeck,
  plainActions,
  votesOn,
} from '../../src/model/deck.ts'
import { isDeck } from '../../src/model/deck-message.ts'

const start = newDeck(5, 21, 0)
const played = (deck: Deck, ...actions: readonly DeckAction[]): Deck =>
  actions.reduce((each, action) => deckAfter(each, action, 1000), deck)

describe('the deck', () => {
  test('steps, and stays between the first and the last', () => {
    expect(played(start, { do: 'next' }).step).toBe(6)
    expect(played(start, { do: 'previous' }).step).toBe(4)
    expect(played(start, { do: 'first' }, { do: 'previous' }).step).toBe(1)
    expect(played(start, { do: 'last' }, { do: 'next' }).step).toBe(21)
    expect(played(start, { do: 'go', step: 99 }).step).toBe(21)
  })

  test('goes to a number that is typed, with Enter; without one Enter is the next step', () => {
    const typed = played(start, { do: 'type', digit: '1' }, { do: 'type', digit: '2' })
    expect(typed.typed).toBe('12')
    expect(played(typed, { do: 'enter' })).toMatchObject({ step: 12, typed: null })
    expect(played(start, { do: 'enter' }).step).toBe(6)
    expect(played(start, { do: 'type', digit: '' }, { do: 'enter' })).toMatchObject({ step: 5, typed: null })
    expect(played(typed, { do: 'clear' }).typed).toBeNull()
  })

  test('turns black and white and back, and a step uncovers it', () => {
    const black = played(start, { do: 'cover', screen: 'black' })
    expect(black.screen).toBe('black')
    expect(played(black, { do: 'cover', screen: 'black' }).screen).toBe('slide')
    expect(played(black, { do: 'cover', screen: 'white' }).screen).toBe('white')
    expect(played(black, { do: 'next' })).toMatchObject({ screen: 'slide', step: 6 })
    expect(played(black, { do: 'cover', screen: 'slide' }).screen).toBe('slide')
  })

  test('counts votes only while the status is hidden, and keeps them for each step', () => {
    const vote = { do: 'vote', vote: 'alleged' } as const
    expect(played(start, vote).tally).toEqual({})
    const hidden = played(start, { do: 'turn', veil: 'status' }, vote, vote, { do: 'vote', vote: 'reported' })
    expect(counted(votesOn(hidden))).toEqual({ documented: 0, reported: 1, alleged: 2, contested: 0 })
    expect(votesOn(played(hidden, { do: 'take-back' }))).toEqual(['alleged', 'alleged'])
    expect(votesOn(played(hidden, { do: 'next' }))).toEqual([])
    expect(votesOn(played(hidden, { do: 'next' }, { do: 'previous' }))).toEqual(['alleged', 'alleged', 'reported'])
    const revealed = played(hidden, { do: 'turn', veil: 'status' })
    expect(votesOn(played(revealed, vote))).toHaveLength(3)
  })

  test('hides again on the next step what was revealed on this one', () => {
    const revealed = played(start, { do: 'turn', veil: 'status' }, { do: 'turn', veil: 'status' })
    expect(revealed.veils).toEqual({ opens: ['status'], shown: ['status'] })
    expect(played(revealed, { do: 'next' }).veils).toEqual({ opens: ['status'], shown: [] })
    expect(played(revealed, { do: 'go', step: 5 }).veils).toEqual(revealed.veils)
    expect(played(revealed, { do: 'lift', veil: 'status' }).veils).toEqual({ opens: [], shown: [] })
  })

  test('has pointer and spotlight, one at a time, colours in turn, clock and notes', () => {
    const dot = played(start, { do: 'point', pointer: 'dot' })
    expect(played(dot, { do: 'point', pointer: 'spotlight' }).pointer).toBe('spotlight')
    expect(played(dot, { do: 'point', pointer: 'dot' }).pointer).toBe('none')
    const four = Array.from({ length: 4 }, () => ({ do: 'colours' }) as const)
    expect(played(start, ...four.slice(1)).colours).toBe('contrast')
    expect(played(start, ...four).colours).toBe('auto')
    expect(played(start, { do: 'question' }).question).toBe(true)
    expect(played(start, { do: 'question' }, { do: 'next' }).question).toBe(false)
    expect(played(start, { do: 'clock' }, { do: 'notes' })).toMatchObject({ clock: true, notes: true })
  })

  test('Escape takes away one thing after another, and then there is nothing left but to leave', () => {
    let deck: Deck | null = played(
      start,
      { do: 'notes' },
      { do: 'point', pointer: 'dot' },
      { do: 'cover', screen: 'black' },
      { do: 'type', digit: '3' },
    )
    const seen: string[] = []
    while (deck) {
      seen.push([deck.typed ?? '-', deck.screen, deck.pointer, deck.notes].join(' '))
      deck = escaped(deck)
    }
    expect(seen).toEqual([
      '3 black dot true',
      '- black dot true',
      '- slide dot true',
      '- slide none true',
      '- slide none false',
    ])
  })

  test('counts whole and step seconds, and waits while it is paused', () => {
    const second = deckAfter(start, { do: 'next' }, 10_000)
    expect(elapsed(second.clocks, 15_500)).toEqual({ whole: 15, step: 5 })
    const paused = deckAfter(second, { do: 'pause' }, 20_000)
    expect(elapsed(paused.clocks, 90_000)).toEqual({ whole: 20, step: 10 })
    expect(elapsed(deckAfter(paused, { do: 'next' }, 80_000).clocks, 90_000)).toEqual({ whole: 20, step: 0 })
    const again = deckAfter(paused, { do: 'pause' }, 120_000)
    expect(elapsed(again.clocks, 121_000)).toEqual({ whole: 21, step: 11 })
    expect(elapsed(deckAfter(again, { do: 'restart' }, 130_000).clocks, 131_000)).toEqual({ whole: 1, step: 1 })
  })

  test('is a deck after whatever is done', () => {
    const action = fc.oneof(
      fc.constantFrom(...plainActions).map((name): DeckAction => ({ do: name })),
      fc.integer({ min: -5, max: 2000 }).map((step): DeckAction => ({ do: 'go', step })),
      fc.constantFrom('', ...'0123456789').map((digit): DeckAction => ({ do: 'type', digit })),
      fc
        .constantFrom('status', 'voices', 'sources', 'places')
        .map((veil): DeckAction => ({ do: 'turn', veil: veil as 'status' })),
      fc
        .constantFrom('documented', 'contested')
        .map((vote): DeckAction => ({ do: 'vote', vote: vote as 'documented' })),
    )
    fc.assert(fc.property(fc.array(action, { maxLength: 40 }), (actions) => isDeck(played(start, ...actions))))
  })
})
