/** The real files to take away: all of the story, and nothing of it without its status. */
import { join, resolve } from 'node:path'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { check } from '@placemarkio/check-geojson'
import { csvParse } from 'd3'
import { describe, expect, test } from 'vitest'
import { byteOrderMark } from '../../../src/build/exports/csv.ts'
import { exportFiles } from '../../../src/build/exports/index.ts'
import { dataFiles, load } from '../../../src/build/load.ts'
import { citedSources } from '../../../src/build/rail.ts'

const root = resolve(import.meta.dirname, '../../..')
const loaded = load(dataFiles(join(root, 'data')))
const { dossier } = loaded
const files = exportFiles(loaded)
const textOf = (name: string): string => files.find(({ path }) => path === `data/${name}`)?.text ?? ''
const rowsOf = (name: string) => csvParse(textOf(name).replace(byteOrderMark, ''))
const sources = citedSources(dossier)

/** An address in one form: the reader of BibTeX writes letters of other scripts, and some percent signs, with percent signs. */
const whole = (url: string | undefined): string | undefined => url && new URL(url).href.replaceAll('%25', '%')

describe('the files to take away', () => {
  test('have addresses that do not change', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'data/events.csv',
      'data/claims.csv',
      'data/events.geojson',
      'data/layers.geojson',
      'data/timelinejs.json',
      'data/storymapjs.json',
      'data/story.json',
      'data/sources.csl.json',
      'data/sources.ris',
      'data/sources.bib',
      'data/exports.schema.json',
    ])
  })

  test('hold every event and every claim, each with its status in front of its title', () => {
    expect(rowsOf('events.csv').map(({ id }) => id)).toEqual(dossier.events.map(({ id }) => id))
    expect(rowsOf('claims.csv').map(({ id }) => id)).toEqual([...dossier.claims.keys()])
    for (const { title, status } of [...rowsOf('events.csv'), ...rowsOf('claims.csv')]) {
      expect(title?.startsWith(`${status}: `)).toBe(true)
    }
  })

  test('name in every row of an allegation who says it', () => {
    const alleged = rowsOf('claims.csv').filter(({ basis }) => basis === 'alleged')
    expect(alleged.length).toBeGreaterThan(0)
    for (const { id, said_by } of alleged) expect(said_by, id).not.toBe('')
  })

  test.each(['events.geojson', 'layers.geojson'])('%s is valid by RFC 7946', (name) => {
    const { features } = check(textOf(name)) as unknown as { features: { properties: Record<string, string> }[] }
    expect(features.length).toBeGreaterThan(30)
    for (const { properties } of features) expect(properties.title?.startsWith(`${properties.status}: `)).toBe(true)
  })

  test('draw no allegation as a line', () => {
    const { features } = JSON.parse(textOf('layers.geojson'))
    const alleged = features.filter((it: { properties: { basis: string } }) => it.properties.basis === 'alleged')
    expect(alleged.length).toBeGreaterThan(3)
    for (const { geometry } of alleged) expect(geometry.type).toMatch(/Polygon$/)
  })

  test.each(['sources.csl.json', 'sources.ris', 'sources.bib'])('%s reads back with every title', (name) => {
    const back = new Cite(textOf(name)).data as { title: string; URL?: string }[]
    expect(back.map(({ title }) => title)).toEqual(sources.map(({ title }) => title))
    expect(back.map((it) => whole(it.URL))).toEqual(sources.map(({ url }) => whole(url)))
  })

  test('story.json names edition, licence and whom to attribute', () => {
    const story = JSON.parse(textOf('story.json'))
    expect(story).toMatchObject({ edition: dossier.story.edition.date, licence: 'CC BY 4.0' })
    expect([story.events.length, story.claims.length]).toEqual([dossier.events.length, dossier.claims.size])
    expect(story.attribution).toContain(dossier.story.title)
  })
})
