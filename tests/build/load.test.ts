import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { load } from '../../src/build/load.ts'
import { StoryError } from '../../src/model/problem.ts'
import { expectedFile, faults, faulty, loaded, valid } from '../fixtures/data.ts'

const messageOf = (fault: string): string => {
  try {
    load(faulty(fault))
  } catch (error) {
    if (error instanceof StoryError) return error.message
    throw error
  }
  return 'no problem was found'
}

describe('a data folder with a fault', () => {
  test.each(faults)('is refused with the words of %s/errors.txt', (fault) => {
    expect(existsSync(expectedFile(fault)), `${fault}/errors.txt is missing`).toBe(true)
    expect(messageOf(fault).trim()).toBe(readFileSync(expectedFile(fault), 'utf8').trim())
  })
})

describe('a valid data folder', () => {
  test('becomes a dossier with its events in order of time', () => {
    expect(loaded().dossier.events.map(({ id }) => id)).toEqual(['the-allegation', 'the-talks'])
  })

  test('gives an event the status of its first claim', () => {
    expect(loaded().dossier.events[0]?.status).toEqual({
      basis: 'alleged',
      response: 'denied',
      words: 'Alleged · denied by Northtown',
    })
  })

  test('may keep its events in several files of one folder', () => {
    const files = valid().map((file) => (file.path === 'events.json' ? { ...file, path: 'events/all.json' } : file))
    expect(load(files).dossier.events).toHaveLength(2)
  })

  test('must hold every kind of file', () => {
    const without = valid().filter(({ path }) => path !== 'events.json')
    expect(() => load(without)).toThrow('events.json: found nothing, expected the events of the story')
  })

  test('may hold no file of another kind', () => {
    expect(() => load([...valid(), { path: 'evens.json', text: '{}' }])).toThrow(
      'evens.json: found a file of unknown kind',
    )
  })
})
