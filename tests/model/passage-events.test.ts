import { expect, test } from 'vitest'
import { passageEvents } from '../../src/model/passage-events.ts'

const events = [
  { id: 'early', claims: ['other', 'claim'] },
  { id: 'marked', claims: ['claim'] },
  { id: 'stranger', claims: ['other'] },
  { id: 'late', claims: ['claim', 'other'] },
]

test('a claim leads first to the events it gives their mark, then to the others, in the order given', () => {
  expect(passageEvents(events, 'claim').map(({ id }) => id)).toEqual(['marked', 'late', 'early'])
})

test('a claim nobody carries leads nowhere', () => expect(passageEvents(events, 'none')).toEqual([]))
