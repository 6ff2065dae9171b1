import { describe, expect, test } from 'vitest'
import { compareLink } from '../../src/build/compare-link.ts'
import { comparisonSheet } from '../../src/build/comparison.ts'
import { onMap } from '../../src/build/place.ts'
import { voicesPage } from '../../src/build/voices-page.ts'
import { spokenIn } from '../../src/model/voice-matrix.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const text = voicesPage(dossier).body.text

describe('the page of voices', () => {
  test('says in words what each mark of the table shows', () => {
    expect(text).toMatch(/<th scope="row">[\s\S]*?<span class="unseen">says so <\/span>/)
    expect(text).toContain('<span class="unseen">denies it </span>')
  })

  test('lists every statement of every actor, and leads to events and sources', () => {
    expect(text.match(/<section class="speaker"/g)).toHaveLength(
      new Set(spokenIn(dossier).map(({ statement }) => statement.by)).size,
    )
    expect(text).toContain('href="../e/')
    expect(text).toContain('href="../sources/#source-')
  })

  test('links only to what is on it, and has no id twice', () => {
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of text.matchAll(/<a href="#([^"]+)"/g)) expect(ids).toContain(id)
  })
})

describe('the comparison', () => {
  test('holds every statement once, and offers each on both sides', () => {
    const sheet = comparisonSheet(dossier).text
    const keys = [...sheet.matchAll(/data-statement="([^"]+)"/g)].map(([, key]) => key)
    expect(new Set(keys).size).toBe(spokenIn(dossier).length)
    for (const key of keys) expect(sheet.split(`value="${key}"`)).toHaveLength(3)
  })

  test('is offered where a claim has two statements', () => {
    const claim = dossier.claims.get('drones-came')!
    expect(String((compareLink(claim, onMap) as { text: string }).text)).toContain('data-compare="drones-came"')
    expect(compareLink({ ...claim, deniedBy: [], notConfirmedBy: [], saidBy: claim.saidBy.slice(0, 1) }, onMap)).toBe(
      false,
    )
  })
})
