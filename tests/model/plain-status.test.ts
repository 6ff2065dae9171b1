import { describe, expect, test } from 'vitest'
import { plainStatus, withStatus } from '../../src/model/plain-status.ts'

describe('a status in plain letters', () => {
  test.each([
    ['Alleged · denied by Baku', 'ALLEGED – denied by Baku'],
    ['Documented', 'DOCUMENTED'],
    ['Reported · disputed', 'REPORTED – disputed'],
  ])('%s is written %s', (words, plain) => expect(plainStatus(words)).toBe(plain))

  test('stands in front of a text', () => {
    expect(withStatus('Alleged · denied by Baku', 'A deputy speaks')).toBe('ALLEGED – denied by Baku: A deputy speaks')
  })
})
