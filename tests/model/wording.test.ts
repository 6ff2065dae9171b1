import { describe, expect, test } from 'vitest'
import { isAttributed, loadedWord } from '../../src/model/wording.ts'

describe('a loaded word', () => {
  test('is found whole and in any case', () => {
    expect(loadedWord('After the Aggression', ['aggression'])).toBe('aggression')
    expect(loadedWord('A special train', ['spec'])).toBeUndefined()
  })

  test('is not ours inside a quotation', () => {
    expect(loadedWord('He spoke of “Israeli aggression” again', ['aggression'])).toBeUndefined()
    expect(loadedWord('“One” aggression “two”', ['aggression'])).toBe('aggression')
  })

  test('may hold signs that mean something to a pattern', () => {
    expect(loadedWord('a war-machine (sic) there', ['war-machine'])).toBe('war-machine')
    expect(loadedWord('anything', ['.*'])).toBeUndefined()
  })
})

describe('a title', () => {
  test('is attributed by a verb of saying', () => {
    expect(isAttributed('Azizi says border guards saw drones')).toBe(true)
    expect(isAttributed('Drones over Tabriz, according to Saed News')).toBe(true)
    expect(isAttributed('Drones over Tabriz')).toBe(false)
  })

  test('is not attributed by a verb inside its quotation', () => {
    expect(isAttributed('Drones: “he says so”')).toBe(false)
  })
})
