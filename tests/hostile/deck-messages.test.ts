/** What another window may send to slide or console: anything. */
import { expect, test } from 'vitest'
import { deckAfter, elapsed, newDeck } from '../../src/model/deck.ts'
import { type DeckMessage, isDeck, letterIn, letterOf, type Speaker } from '../../src/model/deck-message.ts'
import { spoilt } from './places.ts'
import { patience, tryOften } from './runs.ts'
import { hostileMessage } from './values.ts'

const slide: Speaker = { story: 'A story', role: 'slide', window: 'one' }
const speaker: Speaker = { story: 'A story', role: 'console', window: 'two' }
const deck = { ...newDeck(3, 21, 0), typed: '12', tally: { 3: ['alleged', 'contested'] as const } }
const messages: readonly DeckMessage[] = [
  { say: 'hello', deck },
  { say: 'deck', deck },
  { say: 'do', action: { do: 'go', step: 7 } },
  { say: 'do', action: { do: 'type', digit: '4' } },
  { say: 'do', action: { do: 'cover', screen: 'black' } },
  { say: 'do', action: { do: 'point', pointer: 'dot' } },
  { say: 'do', action: { do: 'turn', veil: 'status' } },
  { say: 'do', action: { do: 'vote', vote: 'alleged' } },
  { say: 'do', action: { do: 'pause' } },
  { say: 'bye' },
]
const inOrder = messages.map((message) => letterOf(speaker, message, 'one'))

test(
  'a hostile letter to the slide is taken with a deck that is in order, or not heard',
  async () => {
    let now = 1_000
    let held = newDeck(1, 21, now)
    let taken = 0
    let unheard = 0
    await tryOften('letters to slide and console', 10_000, spoilt(inOrder, hostileMessage), (data) => {
      now += 1_000
      const letter = letterIn(data, slide)
      if (!letter) {
        unheard += 1
        return
      }
      taken += 1
      if (letter.say === 'do') held = deckAfter(held, letter.action, now)
      else if (letter.say !== 'bye' && letter.deck) held = { ...letter.deck }
      expect(isDeck(held)).toBe(true)
      for (const seconds of Object.values(elapsed(held.clocks, now))) expect(Number.isSafeInteger(seconds)).toBe(true)
    })
    expect(taken).toBeGreaterThan(0)
    expect(unheard).toBeGreaterThan(0)
  },
  patience,
)
