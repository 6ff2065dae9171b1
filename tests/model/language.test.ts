import { expect, test } from 'vitest'
import {
  alongLine,
  byAlphabet,
  fromStart,
  listed,
  monthName,
  numeral,
  plural,
  rightToLeft,
} from '../../src/model/language.ts'

test('the form of a word goes with its count', () => {
  const events = { one: 'event', other: 'events' }
  expect([0, 1, 2, 11].map((count) => plural(count, events))).toEqual(['events', 'event', 'events', 'events'])
  expect(plural(1, { other: 'sheep' })).toBe('sheep')
})

test('numbers, lists, months and the alphabet are those of the language', () => {
  expect(numeral(9981)).toBe('9,981')
  expect(listed(['a', 'b'])).toBe('a and b')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
  expect([monthName(8), monthName(8, 'short')]).toEqual(['September', 'Sep'])
  expect(['Rasht', 'Åland', 'Baku'].toSorted(byAlphabet)).toEqual(['Åland', 'Baku', 'Rasht'])
})

test('English runs from left to right', () => expect(rightToLeft).toBe(false))

test('a key and a place are those of the screen where lines run from left to right', () => {
  expect(alongLine('ArrowLeft')).toBe('ArrowLeft')
  expect(fromStart({ left: 100, right: 500 }, 180)).toBe(80)
})
