import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { claimRows, eventRows } from '../../src/model/export-rows.ts'
import { ClaimRow, columns, EventRow, exportSchema } from '../../src/model/schema/export.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const events = eventRows(dossier)
const claims = claimRows(dossier)

describe('the rows', () => {
  test('are as their schema says, one for each event and each claim', () => {
    for (const row of events) expect(EventRow.parse(row)).toEqual(row)
    for (const row of claims) expect(ClaimRow.parse(row)).toEqual(row)
    expect([events.length, claims.length]).toEqual([dossier.events.length, dossier.claims.size])
  })

  test('carry the status in title and label, so that a line that is copied keeps it', () => {
    for (const row of events) {
      expect(row.title.startsWith(`${row.status}: `)).toBe(true)
      expect(row.label.startsWith(`${row.status}: `)).toBe(true)
    }
    for (const row of claims) expect(row.title.startsWith(`${row.status}: `)).toBe(true)
    expect(events[0]?.title).toMatch(/^ALLEGED – denied by /)
  })

  test('name who says an allegation and who denies it', () => {
    const row = claims.find(({ id }) => id === 'drones-came')
    expect(row?.said_by).toContain('“with our own eyes”')
    expect(row?.denied_by).toContain('“unfounded”')
  })

  test('give the first and the last day, none while it goes on', () => {
    expect(events[1]).toMatchObject({ date_edtf: '2025-12-08', date_start: '2025-12-08', date_end: '2025-12-08' })
    const [first] = dossier.events
    const ongoing = { ...first!, when: { ...first!.when, to: Number.POSITIVE_INFINITY } }
    expect(eventRows({ ...dossier, events: [ongoing] })[0]?.date_end).toBe('')
  })

  test('say where the event can be read, the edition, the licence and whom to name', () => {
    expect(events[1]).toMatchObject({
      address: 'https://story.example.org/e/the-talks/',
      edition: '2026-11-23',
      licence: 'CC BY 4.0',
    })
  })
})

describe('the schema of the rows', () => {
  test('describes every column', () => {
    const { $defs } = exportSchema() as { $defs: Record<string, { properties: Record<string, unknown> }> }
    expect(Object.keys($defs.event?.properties ?? {})).toEqual(columns.events)
    expect(Object.keys($defs.claim?.properties ?? {})).toEqual(columns.claims)
  })
})

describe('docs/exports.md', () => {
  const text = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8')
  const { $defs } = exportSchema() as { $defs: Record<string, { properties: Record<string, unknown> }> }
  const names = [...new Set(Object.values($defs).flatMap(({ properties }) => Object.keys(properties)))]

  test('names every column and no other', () => {
    expect([...text.matchAll(/^\| `(\w+)` \| (?:event|claim|feature)/gm)].map(([, name]) => name)).toEqual(names)
  })
})
