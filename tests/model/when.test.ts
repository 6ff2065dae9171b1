import { describe, expect, test } from 'vitest'
import { parseSpan, parseWhen } from '../../src/model/when.ts'

const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)

describe('an EDTF date', () => {
  test('of one day is that day, half-open', () => {
    expect(parseWhen('2025-06-13')).toEqual({
      from: at('2025-06-13'),
      to: at('2025-06-14'),
      form: 'day',
      unsure: { from: false, to: false },
      label: '13 June 2025',
    })
  })

  test.each([
    ['2025-06-13/2025-06-24', '2025-06-13', '2025-06-25', 'lasted', '13–24 June 2025'],
    ['2025-04-30/2025-05-02', '2025-04-30', '2025-05-03', 'lasted', '30 April – 2 May 2025'],
    ['2024-12-21/2025-01-02', '2024-12-21', '2025-01-03', 'lasted', '21 December 2024 – 2 January 2025'],
    ['2025-06', '2025-06-01', '2025-07-01', 'within', 'June 2025, day not stated'],
    ['2025-06~', '2025-06-01', '2025-07-01', 'lasted', 'June 2025, days not stated'],
    ['2021', '2021-01-01', '2022-01-01', 'within', '2021, day not stated'],
    ['[2025-08-06..2025-08-31]', '2025-08-06', '2025-09-01', 'within', 'between 6 and 31 August 2025'],
    ['2025-06-13~/2025-07~', '2025-06-13', '2025-08-01', 'lasted', 'about 13 June 2025 – about July 2025'],
    ['2020/2025', '2020-01-01', '2026-01-01', 'lasted', '2020–2025'],
    ['2025-06-13~', '2025-06-13', '2025-06-14', 'day', 'about 13 June 2025'],
  ])('%s runs from %s to %s as "%s" and reads "%s"', (text, from, to, form, label) => {
    expect(parseWhen(text)).toMatchObject({ from: at(from), to: at(to), form, label })
  })

  test('that still goes on has an infinite end', () => {
    expect(parseWhen('2006-06-04/..')).toMatchObject({
      from: at('2006-06-04'),
      to: Number.POSITIVE_INFINITY,
      form: 'ongoing',
      label: 'since 4 June 2006',
    })
  })

  test('is unsure where it is approximate or coarser than a day', () => {
    expect(parseWhen('2025-06-13~/2025-07-01').unsure).toEqual({ from: true, to: false })
    expect(parseWhen('2025-06-13/2025-07').unsure).toEqual({ from: false, to: true })
    expect(parseWhen('2025-06~').unsure).toEqual({ from: true, to: true })
  })

  test.each([
    '8 December 2025',
    '2025-13-01',
    '',
    '../2020',
    '2025-06-24/2025-06-13',
    '2025-06-13/',
    '[2025-01-01,2025-02-01]',
  ])('is refused with what was found and expected: "%s"', (text) => {
    expect(() => parseWhen(text)).toThrow(`found "${text}", expected an EDTF date such as 2025-06-13`)
  })

  test('as a span is the same without words', () => {
    expect(parseSpan('2025')).toEqual({ from: at('2025-01-01'), to: at('2026-01-01') })
  })
})
