/** The sentences about the real story: every event on the map has one, and what it says is near the truth. */
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFiles, load } from '../src/build/load.ts'
import { mapTexts } from '../src/build/map-texts.ts'

const root = resolve(import.meta.dirname, '..')
const { dossier, features } = load(dataFiles(join(root, 'data')))
const { whereabouts, contested } = mapTexts(root, dossier, features)
const said = (id: string): string => whereabouts.get(id) ?? ''

describe('every event with a place', () => {
  const placed = dossier.events.filter(({ places }) => places.length > 0)

  test('says where it lies in at most 25 words that begin with the place', () => {
    expect(whereabouts.size).toBe(placed.length)
    for (const { id, places } of placed) {
      const name = dossier.places.get(places[0] ?? '')?.name.split(',')[0] ?? '?'
      expect(said(id).startsWith(name), `${id}: ${said(id)}`).toBe(true)
      expect(said(id).split(/\s+/).length, said(id)).toBeLessThanOrEqual(25)
      expect(said(id), id).toMatch(/[^.]\.$/)
    }
  })

  test('is at a distance that can be: below 400 km from a town, below 26 from a border', () => {
    for (const sentence of whereabouts.values()) {
      for (const [, far, unit] of sentence.matchAll(/(\d+) km (from|[a-z-]+ of)/g))
        expect(Number(far), sentence).toBeLessThan(unit === 'from' ? 26 : 400)
    }
  })

  test('is "about" wherever its place is marked approximate and a distance from a town is told', () => {
    const approximate = placed.filter(({ places }) =>
      /^Approximate|Indicative/.test(dossier.places.get(places[0] ?? '')?.accuracy ?? ''),
    )
    expect(approximate.length).toBeGreaterThan(5)
    for (const { id } of approximate) {
      if (/\d+ km [a-z-]+ of/.test(said(id)) && !/\d{3} km/.test(said(id))) expect(said(id), id).toContain('about ')
    }
  })
})

test('Sangachal is the head of the pipeline, Ceyhan its end, Refahiye between them', () => {
  expect(said('btc-agreement-construction')).toBe(
    'Sangachal terminal, 40 km south-west of Baku; at the head of the Baku–Tbilisi–Ceyhan oil pipeline, first of ten events along it.',
  )
  expect(said('btc-first-oil')).toContain('at the end of the Baku–Tbilisi–Ceyhan oil pipeline')
  expect(said('btc-explosion-2008')).toMatch(/on the Baku–Tbilisi–Ceyhan oil pipeline, \w+ of ten/)
})

test('what lies outside the map is said to', () => {
  for (const id of ['three-plus-three-moscow-2021', 'oci-behind-barrel-2025', 'datadesk-2024'])
    expect(said(id)).toContain('outside the map')
})

test('every contested line is told in words with who holds and who claims', () => {
  expect(contested).toHaveLength(9)
  for (const { name, holders } of contested) expect(holders, name).toMatch(/^held by .+; claimed by .+/)
})
