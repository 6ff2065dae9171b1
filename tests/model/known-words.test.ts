import { expect, test } from 'vitest'
import { knownCount, knownWords } from '../../src/model/known-words.ts'
import { day, story } from '../fakes/story.ts'

const overflight = story.events.find(({ id }) => id === 'overflight')!

test.each([
  ['2025-06-13', 'As known on 13 June 2025: not public yet. Public since 26 June 2025.'],
  ['2025-06-26', 'As known on 26 June 2025: Alleged. Denied since 27 June 2025.'],
  ['2025-06-27', 'As known on 27 June 2025: Alleged · denied by Baku.'],
])('an event as it was known on %s', (on, words) => expect(knownWords(overflight, day(on))).toBe(words))

test('the banner counts what was public', () => {
  expect(knownCount(day('2025-06-13'), 12, 83)).toBe(
    'As known on 13 June 2025: 12 of 83 events. Later words are hidden.',
  )
})
