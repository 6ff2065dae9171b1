import { describe, expect, test } from 'vitest'
import { handoutPages, sheetsOf } from '../../../src/build/handout/pages.ts'
import { papers } from '../../../src/build/handout/paper.ts'
import { sheetPage } from '../../../src/build/handout/sheet.ts'
import { lessonPage } from '../../../src/build/lesson-page.ts'
import { readingPages } from '../../../src/build/reading-pages.ts'
import { isTaught } from '../../../src/model/dossier.ts'
import { geography } from '../../fakes/geography.ts'
import { loaded } from '../../fixtures/data.ts'

const { dossier } = loaded()
if (!isTaught(dossier)) throw new Error('no lesson')
const [a4] = papers
if (!a4) throw new Error('no paper')
const student = sheetsOf(dossier, geography, 'student', a4)
const teacher = sheetsOf(dossier, geography, 'teacher', a4)
const [map] = student
if (!map) throw new Error('no map sheet')

describe('the sets of sheets', () => {
  test('stand at addresses of their own for each reader and paper', () => {
    expect(handoutPages(dossier, geography).map(({ path }) => path)).toEqual([
      'handouts/student-a4/',
      'handouts/student-letter/',
      'handouts/teacher-a4/',
      'handouts/teacher-letter/',
    ])
  })

  test('are none where the story has no lesson', () => {
    expect(handoutPages({ ...dossier, lesson: undefined }, geography)).toEqual([])
    expect(readingPages({ ...dossier, lesson: undefined }).map(({ path }) => path)).not.toContain('lesson/')
  })

  test('hold the key for teachers alone', () => {
    const answer = 'No record is public.'
    expect(student.some(({ body }) => body.text.includes(answer))).toBe(false)
    expect(teacher.some(({ body }) => body.text.includes(answer))).toBe(true)
  })

  test('number events on map and list alike, with the word for what each rests on', () => {
    expect(map.body.text.match(/data-number="\d+"/g)).toEqual(['data-number="1"', 'data-number="2"'])
    expect(map.body.text).toContain('Alleged · denied by Northtown · 31 August 2025')
  })

  test('letter the questions', () => expect(map.body.text).toContain('<b>B</b><div><p>Who met, and who says so?</p>'))
})

describe('a sheet', () => {
  test('says its number, and where to write the address while nobody has said it', () => {
    const edition = { date: dossier.story.edition.date }
    const text = sheetPage({ ...dossier, story: { ...dossier.story, edition } }, map, 1, 6, 'Student sheets').text
    expect(text).toContain('<b>1 / 6</b> Student sheets')
    expect(text).toContain('Address of the map, to write in')
    expect(text).not.toContain('class="qr"')
  })

  test('carries a code to the event it names where the address is known', () => {
    const edition = { ...dossier.story.edition, address: 'https://example.org/araxes/' }
    const text = sheetPage({ ...dossier, story: { ...dossier.story, edition } }, map, 1, 6, '').text
    expect(text).toContain('aria-label="QR code: https://example.org/araxes/#the-allegation"')
  })
})

describe('the lesson page', () => {
  const text = lessonPage(dossier).body.text

  test('gives each question its events with their status and a key that is folded', () => {
    const entry = text.split('id="who-says-so"')[1]?.split('id="who-met"')[0] ?? ''
    expect(entry).toContain('href="../#the-allegation"')
    expect(entry).toContain('Alleged · denied by Northtown')
    expect(entry).toContain('<details><summary>What a good answer names</summary>')
  })

  test('leads to every set of sheets', () => {
    for (const { path } of handoutPages(dossier, geography)) expect(text).toContain(`href="../${path}"`)
  })
})
