// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { dataFiles, load } from '../../src/build/load.ts'
import { sinceSheet } from '../../src/build/since.ts'

const { dossier } = load(dataFiles('data'))
const page = new DOMParser().parseFromString(sinceSheet(dossier).text, 'text/html')
const rows = [...page.querySelectorAll<HTMLElement>('li')]

test('every correction is told, and every event that came after the article, the latest first', () => {
  const days = rows.map(({ dataset }) => dataset.day ?? '')
  expect(days).toEqual(days.toSorted().reverse())
  expect(rows.filter((row) => row.querySelector('b')?.textContent === 'Corrected')).toHaveLength(
    dossier.corrections.length,
  )
  const later = dossier.events.filter(
    ({ when }) => when.from > Date.parse(`${dossier.story.article.published}T23:59:59Z`),
  )
  const told = new Set(rows.flatMap(({ dataset }) => (dataset.events ?? '').split(' ')))
  expect(later.length).toBeGreaterThan(0)
  expect(later.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([])
})

test('nothing shows until the day is known', () => {
  expect(rows.every(({ hidden }) => hidden)).toBe(true)
  expect(page.querySelector<HTMLElement>('[data-part-root]')?.hidden).toBe(true)
})
