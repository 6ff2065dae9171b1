/** The real figures: every row of the dossier, calculations that come out, pictures in which nothing touches. */
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { drawingOf, isDrawn } from '../src/build/figure-rows.ts'
import { figureTable } from '../src/build/figure-table.ts'
import { dataFiles, load } from '../src/build/load.ts'
import { drawingFaults } from './fixtures/drawing-faults.ts'

const { dossier } = load(dataFiles(join(resolve(import.meta.dirname, '..'), 'data')))
const figure = (id: string) => {
  const found = dossier.figures.find((set) => set.id === id)
  if (!found) throw new Error(`no figure ${id}`)
  return found
}
const row = (set: string, id: string) => {
  const found = figure(set).rows.find((it) => it.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}
const each = dossier.figures.map((set) => [set.id, set] as const)
const widths = [340, ...Array.from({ length: 33 }, (_, index) => 360 + index * 20)]

describe('the pictures', () => {
  test.each(each)('of %s touch and lose nothing from 340 to 1000 pixels', (_, set) => {
    const faults = widths.flatMap((width) =>
      drawingFaults(drawingOf(dossier, set, width)).map((fault) => `${width}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  test.each(each)('of %s hold a mark for each row with a number', (_, set) => {
    const marks = drawingOf(dossier, set, 960).marks.map(({ row }) => row)
    expect(marks.toSorted()).toEqual(
      set.rows
        .filter(isDrawn)
        .map(({ id }) => id)
        .toSorted(),
    )
  })
})

describe('Israel’s crude', () => {
  const crude = figure('israel-crude')

  test('stands with every share that was found, the article’s among them', () => {
    const values = crude.rows.flatMap(({ value, range }) => value ?? range ?? [])
    expect(values.toSorted((a, b) => a - b)).toEqual([18, 19, 20, 23, 28, 40, 40, 46.4, 50, 50, 60, 70])
    expect(row('israel-crude', 'article-2025')).toMatchObject({ actor: 'the-article', bound: 'below' })
  })

  test('keeps apart what counts two countries, another supplier, another measure', () => {
    const combined = crude.rows.filter(({ combined }) => combined)
    expect(combined.map(({ value }) => value)).toEqual([60, 70])
    expect(new Set(crude.rows.map(({ covers }) => covers)).size).toBe(4)
  })

  test('lists the customs figures, which are no shares, in the table', () => {
    const tonnes = crude.rows.filter((it) => !isDrawn(it)).map(({ words }) => words)
    expect(tonnes).toContain('Israel not listed')
    expect(tonnes).toHaveLength(5)
  })
})

describe('every row', () => {
  test('of a contested claim shows who denies it', () => {
    for (const set of dossier.figures) {
      const table = figureTable(dossier, set, '../').text
      for (const { claim = '' } of set.rows)
        for (const { by } of dossier.claims.get(claim)?.deniedBy ?? [])
          expect(table, claim).toContain(`<b>${dossier.actors.get(by)?.name}</b>`)
    }
  })

  test('names sources that its claim names too, or its claim has none of its kind', () => {
    for (const { rows } of dossier.figures)
      for (const { id, claim = '', sources } of rows) {
        const stated = dossier.claims.get(claim)
        if (stated)
          expect(
            sources.some((source) => stated.sources.includes(source)),
            id,
          ).toBe(true)
      }
  })
})

describe('our own calculations', () => {
  const value = (set: string, id: string): number => row(set, id).value ?? Number.NaN

  test('come out from the figures they name', () => {
    const bpd = (2_245_000 * 7.45) / 334
    expect(Math.round((bpd / 220_000) * 100)).toBe(value('israel-crude', 'customs-2023-own'))
    expect(Math.round(94_000 / 1.31 / 1000)).toBe(72)
    expect(value('btc-throughput', 'tonnes-2022') / 1.126).toBeCloseTo(value('btc-throughput', 'tonnes-2021'), 1)
    expect(value('btc-throughput', 'tonnes-2024') / 0.976).toBeCloseTo(value('btc-throughput', 'tonnes-2023'), 1)
    expect(value('btc-throughput', 'barrels-2021') / 0.972).toBeCloseTo(value('btc-throughput', 'barrels-2020-own'), 1)
    expect(Math.round((580 / 480 - 1) * 100)).toBe(21)
    expect(2.36 + 0.75).toBeCloseTo(value('btc-shareholders', 'ongc-videsh'))
  })

  test('are named as such wherever they stand', () => {
    for (const { rows } of dossier.figures)
      for (const { id, method, derived } of rows) {
        if (method === 'own calculation') expect(derived, id).toBeDefined()
      }
    const derived = dossier.figures.flatMap(({ rows }) => rows.filter((it) => it.derived !== undefined))
    expect(derived.map(({ id }) => id).toSorted()).toEqual([
      'barrels-2020-own',
      'customs-2023-own',
      'growth-2024-own',
      'ongc-videsh',
      'tonnes-2021',
      'tonnes-2023',
      'tracked-2024-own',
    ])
  })
})

describe('the owners of BTC', () => {
  test('hold 100.00 percent together', () => {
    const hundredths = figure('btc-shareholders').rows.map(({ value = 0 }) => Math.round(value * 100))
    expect(hundredths.reduce((sum, share) => sum + share, 0)).toBe(10_000)
  })

  test('are four by the report of 2024 and six by the list of 2020, marked as such', () => {
    const [old, fresh] = [true, false].map((assumed) =>
      figure('btc-shareholders').rows.filter(({ partial }) => (partial !== undefined) === assumed),
    )
    expect(fresh?.map(({ value }) => value)).toEqual([32.96, 30.1, 8.9, 6.53])
    expect(old).toHaveLength(6)
    for (const { sources } of old ?? []) expect(sources).toContain('trend-2020')
  })
})
