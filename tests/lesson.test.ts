/** The real lesson: enough to teach from, tied to the story, told in the order of time. */
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFiles, load } from '../src/build/load.ts'
import { isTaught } from '../src/model/dossier.ts'

const { dossier } = load(dataFiles(join(resolve(import.meta.dirname, '..'), 'data')))
if (!isTaught(dossier)) throw new Error('no lesson')
const { lesson } = dossier

describe('the lesson', () => {
  test('asks at least twelve questions, each with a key that leads to an event', () => {
    expect(lesson.questions.length).toBeGreaterThanOrEqual(12)
    for (const { id, answer } of lesson.questions)
      expect(
        answer.some(({ event }) => event),
        id,
      ).toBeTruthy()
  })

  test('serves each dimension that it names, and each age', () => {
    const served = new Set(lesson.questions.flatMap(({ dimensions }) => dimensions))
    expect(lesson.frameworks.filter(({ id }) => !served.has(id))).toEqual([])
    const aged = new Set(lesson.questions.flatMap(({ ages }) => ages))
    expect(lesson.ages.filter(({ id }) => !aged.has(id))).toEqual([])
  })

  test('fits the time it says it takes', () => {
    const minutes = lesson.plan.reduce((sum, phase) => sum + phase.minutes, 0)
    expect(lesson.lede).toContain(`${minutes} minutes`)
  })

  test('asks the four moves of SIFT and the three questions of lateral reading', () => {
    expect(lesson.worksheet.methods.map(({ moves }) => moves.length)).toEqual([4, 3])
  })

  test('gives both sides of a denied event a place on its sheet', () => {
    for (const { id, events } of lesson.sheets) {
      const statuses = dossier.events.filter((event) => events.includes(event.id)).map(({ status }) => status)
      expect(new Set(statuses.map(({ basis }) => basis)).size, id).toBeGreaterThan(1)
      expect(
        statuses.some(({ response }) => response === 'denied'),
        id,
      ).toBe(true)
    }
  })

  test('says its terms once each', () => {
    const terms = lesson.vocabulary.map(({ term }) => term)
    expect(new Set(terms).size).toBe(terms.length)
  })
})
