import { describe, expect, test } from 'vitest'
import { readRecords } from '../../src/build/read-records.ts'
import { lessonProblems } from '../../src/model/lesson-problems.ts'
import { faulty, valid } from '../fixtures/data.ts'

const without = (path: string) => valid().filter((file) => file.path !== path)

describe('lessonProblems', () => {
  test('finds none in a lesson whose references hold', () => {
    expect(lessonProblems(readRecords(valid()).records)).toEqual([])
  })

  test('asks nothing where there is no lesson', () => {
    expect(lessonProblems(readRecords(without('lesson.json')).records)).toEqual([])
  })

  test('does not report events that could not be read', () => {
    expect(lessonProblems(readRecords(without('events.json')).records)).toEqual([])
  })

  test('names the nearest id of a reference that leads nowhere', () => {
    const expected = lessonProblems(readRecords(faulty('lesson-of-unknown-records')).records).map((it) => it.expected)
    expect(expected).toContain('the id of a question; nearest: "who-says-so"')
    expect(expected).toContain('an id of its own')
  })
})
