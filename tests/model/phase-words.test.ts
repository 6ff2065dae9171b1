import { expect, test } from 'vitest'
import { whenWords } from '../../src/model/phase-words.ts'
import { parseWhen } from '../../src/model/when.ts'

test('what came after the article says so beside its date', () => {
  const when = parseWhen('2026-03-05')
  expect(whenWords({ phase: 'after-article', when })).toBe('5 March 2026 · after the article')
  expect(whenWords({ phase: 'context', when })).toBe('5 March 2026')
})
