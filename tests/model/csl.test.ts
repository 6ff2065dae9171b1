import { describe, expect, test } from 'vitest'
import { cslItem } from '../../src/model/csl.ts'
import { loaded } from '../fixtures/data.ts'

const { sources } = loaded().dossier
const record = sources.get('the-record')!
const paper = sources.get('the-paper')!

describe('a source as CSL-JSON', () => {
  test('has the fields that reference managers read', () => {
    expect(cslItem(record)).toMatchObject({
      id: 'the-record',
      type: 'webpage',
      title: 'A <record> & more',
      author: [{ family: 'Əliyeva', given: 'Ş.' }],
      publisher: 'The Record',
      language: 'az',
      issued: { 'date-parts': [[2025, 6, 27]] },
      accessed: { 'date-parts': [[2026, 11, 23]] },
      URL: 'https://example.org/record',
    })
  })

  test('stands in a publication only where it is a part of one', () => {
    expect(cslItem(record)['container-title']).toBeUndefined()
    expect(cslItem(paper)['container-title']).toBe('The Paper')
  })

  test('says in its note what we add', () => {
    expect(cslItem(record).note).toBe(
      'Kind of publisher: official. Country of publisher: Azerbaijan. Language: Azerbaijani. Published: 27 June 2025. Archived copy: https://archive.example.org/record. The title is a description by Araxes. Ministry.',
    )
    expect(cslItem(paper).note).toContain('Archived copy: none known')
  })

  test('says what it is cited for, with its status', () => {
    expect(cslItem(paper, ['ALLEGED – denied by North: A deputy speaks']).annote).toBe(
      'Cited for: ALLEGED – denied by North: A deputy speaks',
    )
    expect(cslItem(paper).annote).toBeUndefined()
  })

  test('has no date where none is known, and marks one that is not sure', () => {
    expect(cslItem({ ...paper, issued: 'n.d.' }).issued).toBeUndefined()
    expect(cslItem({ ...paper, issued: '2025-06?' }).issued).toEqual({ 'date-parts': [[2025, 6]], circa: true })
    expect(cslItem({ ...paper, issued: '[2025-06..2025-07]' }).issued?.circa).toBe(true)
  })
})
