import { expect, test } from 'vitest'
import { firstPair, statementKey } from '../../src/model/comparison.ts'

const keys = [
  statementKey('talks', 'says', 0),
  statementKey('drones', 'says', 0),
  statementKey('drones', 'says', 1),
  statementKey('drones', 'denies', 0),
  statementKey('share', 'says', 0),
  statementKey('share', 'says', 1),
]

test('a comparison begins with one who says so beside one who does not', () => {
  expect(firstPair(keys, 'drones')).toEqual(['drones.says.0', 'drones.denies.0'])
})

test('a comparison begins with the first two where all say the same', () => {
  expect(firstPair(keys, 'share')).toEqual(['share.says.0', 'share.says.1'])
})

test('one statement cannot be compared, nor can those of a stranger', () => {
  expect(firstPair(keys, 'talks')).toBeNull()
  expect(firstPair(keys, 'nothing')).toBeNull()
})
