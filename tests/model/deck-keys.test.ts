import { describe, expect, test } from 'vitest'
import { commandOf, keyRows } from '../../src/model/deck-keys.ts'
import { keys } from '../../src/model/words/present.ts'

describe('the keys of the presentation', () => {
  test.each(keyRows.flatMap(({ name, keys: all, command }) => all.map((key) => ({ name, key, command }))))(
    '$key means $name',
    ({ key, command }) => {
      const pressed = key === 'Shift+ ' ? { key: ' ', shiftKey: true } : { key }
      expect(commandOf(pressed)).toEqual(command)
    },
  )

  test('each mean one thing', () => {
    const all = keyRows.flatMap((row) => [...row.keys] as string[])
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((key) => /^\d$/.test(key))).toEqual([])
  })

  test('each have words', () => expect(Object.keys(keys).sort()).toEqual(keyRows.map(({ name }) => name).sort()))

  test('are the same in capitals, and digits type a number', () => {
    expect(commandOf({ key: 'B' })).toEqual({ do: 'cover', screen: 'black' })
    expect(commandOf({ key: '7' })).toEqual({ do: 'type', digit: '7' })
  })

  test('are those of a clicker: Page Up, Page Down, a full stop', () => {
    expect(['PageUp', 'PageDown', '.'].map((key) => commandOf({ key })?.do)).toEqual(['previous', 'next', 'cover'])
  })

  test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('keep their own meaning with %s', (modifier) => {
    expect(commandOf({ key: 'b', [modifier]: true })).toBeUndefined()
  })

  test('belong to a field that has the focus; Enter and Space to a button; arrows, plus and minus to the map', () => {
    for (const { keys: all } of keyRows) for (const key of all) expect(commandOf({ key, on: 'field' })).toBeUndefined()
    expect(commandOf({ key: ' ', on: 'button' })).toBeUndefined()
    expect(commandOf({ key: 'Enter', on: 'button' })).toBeUndefined()
    expect(commandOf({ key: 'ArrowRight', on: 'button' })).toEqual({ do: 'next' })
    expect(commandOf({ key: 'ArrowRight', on: 'map' })).toBeUndefined()
    expect(commandOf({ key: '+', on: 'map' })).toBeUndefined()
    expect(commandOf({ key: 'PageDown', on: 'map' })).toEqual({ do: 'next' })
  })

  test('of a single character can be switched off; those with a name stay', () => {
    for (const key of ['b', '.', '3', '?', '+']) expect(commandOf({ key, shortcuts: false })).toBeUndefined()
    for (const key of ['ArrowRight', ' ', 'PageUp', 'Home', 'Escape'])
      expect(commandOf({ key, shortcuts: false })).toBeDefined()
  })

  test('leave all others alone', () => {
    for (const key of ['Tab', 'F5', 'F12', 'y', 'ß', 'Shift']) expect(commandOf({ key })).toBeUndefined()
  })
})
