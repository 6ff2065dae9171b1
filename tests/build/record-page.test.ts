import { describe, expect, test } from 'vitest'
import { againstRecord, articleAgainstRecord } from '../../src/build/against-record.ts'
import { card } from '../../src/build/card.ts'
import { page } from '../../src/build/page.ts'
import { recordPage } from '../../src/build/record-page.ts'
import { verdictMark } from '../../src/build/verdict-mark.ts'
import type { Verdict } from '../../src/model/records.ts'
import { readings } from '../../src/model/verdicts.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const { body, path } = recordPage(dossier)
const entry = (id: string): string => body.text.split(`id="${id}"`)[1]?.split('</article>')[0] ?? ''

describe('the article against the record', () => {
  test('stands at record/ and counts its checks by verdict', () => {
    expect(path).toBe('record/')
    expect(body.text).toContain('What the checks came to <span class="count">2</span>')
    expect(body.text.match(/data-verdict="[^"]+"/g)).toEqual(['data-verdict="confirmed"', 'data-verdict="omission"'])
  })

  test('puts the verdict before the headline, with a mark and its word', () => {
    const text = entry('the-date')
    expect(text.indexOf('<b>Confirmed</b>')).toBeGreaterThan(text.indexOf('verdict-mark'))
    expect(text.indexOf('<b>Confirmed</b>')).toBeLessThan(text.indexOf('<h2'))
  })

  test('quotes the article with its loaded words marked', () => {
    expect(entry('the-date')).toContain('<q>The ministers met amid <span class="loaded">aggression</span></q>')
    expect(entry('left-out')).not.toContain('<q>')
  })

  test('leads to the map by the event and to the sources by their address', () => {
    expect(entry('the-date')).toContain('href="../#the-talks"')
    expect(entry('the-date')).toContain('href="https://example.org/record"')
  })

  test('leaves out “What changed” where nothing has a date', () => {
    expect(entry('the-date')).toContain('What changed')
    expect(entry('left-out')).not.toContain('What changed')
  })
})

describe('the way to the record', () => {
  test('is a line beneath a passage that was checked, and none beneath another', () => {
    const text = page(dossier).text
    const rows = text.split('<ol class="passages">')[1]?.split('</ol>')[0] ?? ''
    expect(rows.match(/href="record\/#[^"]+"/g)).toEqual(['href="record/#the-date"'])
    expect(againstRecord([])).toBe(false)
  })

  test('is a list on the card of an event whose claim was checked', () => {
    expect(card(dossier, 1, undefined, 'whole').text).toContain('The article against the record')
    expect(articleAgainstRecord([])).toBe(false)
  })
})

test('signs of verdicts differ where their meaning does', () => {
  const drawn = new Map(
    (Object.keys(readings) as Verdict[]).map((verdict) => [readings[verdict].sign, verdictMark(verdict).text]),
  )
  expect(new Set(drawn.values()).size).toBe(5)
})
