import { expect, test } from 'vitest'
import { readRecords } from '../../src/build/read-records.ts'
import { unresolved } from '../../src/model/references.ts'
import { faulty, valid } from '../fixtures/data.ts'

const records = (files = valid()) => readRecords(files.filter(({ path }) => !path.startsWith('geo/'))).records

test('an unknown id is named with the nearest known one', () => {
  expect(unresolved(records(faulty('event-in-unknown-place')))[0]?.expected).toContain('nearest: "northtown"')
})

test('an id that stands twice is named with where it stood first', () => {
  const doubled = unresolved(records(faulty('two-events-with-one-id'))).find(({ path }) => path.endsWith('› id'))
  expect(doubled?.expected).toContain('events.json › [0] the-talks')
})

test('a reference to a record that was itself refused is not reported again', () => {
  const files = valid().map((file) =>
    file.path === 'places.json' ? { ...file, text: file.text.replace('"capital"', '"metropolis"') } : file,
  )
  expect(unresolved(records(files))).toEqual([])
})
