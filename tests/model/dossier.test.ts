import { expect, test } from 'vitest'
import { readRecords } from '../../src/build/read-records.ts'
import { dossierOf, isTaught, problemsOf } from '../../src/model/dossier.ts'
import { StoryError } from '../../src/model/problem.ts'
import { faulty, valid } from '../fixtures/data.ts'

const records = (files = valid()) => readRecords(files.filter(({ path }) => !path.startsWith('geo/'))).records

test('records in order have no problem', () => {
  expect(problemsOf(records())).toEqual([])
})

test('a dossier is refused while any problem is left', () => {
  expect(() => dossierOf(records(faulty('event-in-unknown-place')))).toThrow(StoryError)
})

test('a story may do without a lesson', () => {
  const without = dossierOf(records(valid().filter(({ path }) => path !== 'lesson.json')))
  expect([isTaught(without), isTaught(dossierOf(records()))]).toEqual([false, true])
})

test('events of one day stand in the order of their ids, so that every build gives the same page', () => {
  const files = valid().map((file) =>
    file.path === 'events.json' ? { ...file, text: file.text.replace('2025-12-08', '2025-08-31') } : file,
  )
  expect(dossierOf(records(files)).events.map(({ id }) => id)).toEqual(['the-allegation', 'the-talks'])
})
