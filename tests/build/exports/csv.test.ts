import { csvParse } from 'd3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteOrderMark, csv, guarded } from '../../../src/build/exports/csv.ts'

const parsed = (text: string) => csvParse(text.replace(byteOrderMark, ''))

describe('a table as CSV', () => {
  test('begins with a byte order mark, and every line ends in CR LF', () => {
    expect(csv(['a', 'b'], [{ a: 'x', b: 1 }])).toBe('\uFEFFa,b\r\nx,1\r\n')
  })

  test('quotes what holds commas, quotes or new lines, and doubles the quotes in it', () => {
    expect(csv(['a'], [{ a: 'one, "two"\nthree' }])).toBe('\uFEFFa\r\n"one, ""two""\nthree"\r\n')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('guards %j, which a spreadsheet would run', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
  })

  test('leaves numbers numbers, also below zero, and nothing empty', () => {
    expect([guarded(-3.5), guarded(null), guarded('a-b')]).toEqual(['-3.5', '', 'a-b'])
  })

  test('comes back as it was, in any script', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Azərbaycan, Şuşa', 'Հայաստան', 'Россия', 'الجمهورية', '=x', '-1', 'a"b\r\nc'),
    )
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), (rows) => {
        const back = parsed(csv(['a', 'b'], rows)).map(({ a, b }) => ({ a, b }))
        expect(back).toEqual(rows.map(({ a, b }) => ({ a: guarded(a), b: guarded(b) })))
      }),
    )
  })
})
