import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { dataFiles, load } from '../../../src/build/load.ts'
import { presentPart } from '../../../src/build/present/index.ts'
import { withPlaces } from '../../../src/build/present/place-words.ts'

const { dossier } = load(dataFiles(join(resolve(import.meta.dirname, '../../..'), 'data')))
let text = ''
beforeAll(() => {
  text = presentPart(dossier).text
})
const slideOf = (step: string): string =>
  text.split('<article class="slide"').find((it) => it.includes(`data-step="${step}"`)) ?? ''

describe('the walk as a part of the page', () => {
  test('has a slide, a button and notes for each step', () => {
    expect(dossier.steps.length).toBeGreaterThan(10)
    for (const { id, caption } of dossier.steps) {
      expect(slideOf(id), id).not.toBe('')
      expect(text).toContain(`data-notes="${id}"`)
      expect(caption.split(' ').length).toBeLessThanOrEqual(35)
    }
    expect(text.match(/data-go="/g)).toHaveLength(dossier.steps.length)
  })

  test('says of each event its status before its headline', () => {
    for (const { id, event } of dossier.steps) {
      const record = dossier.events.find((it) => it.id === event)
      if (!record) continue
      const slide = slideOf(id)
      const [head = ''] = slide.split('<h1')
      expect(head, id).toContain(withPlaces(dossier, record.status.words).text)
    }
  })

  test('puts claim and denial side by side, and says so where nobody denies', () => {
    const slide = slideOf('the-allegation')
    expect(slide).toMatch(/Who says so<\/h2>.*<\/section><section><h2>Who denies it/s)
    expect(slideOf('routes-on-record')).toMatch(/Who denies it<\/h2><p class="slide-empty">No denial found\./)
  })

  test('carries what map and address show, and nothing that runs', () => {
    expect(slideOf('the-allegation')).toContain(
      `data-shows="alleged-airspace-use-2025" data-time="${Date.UTC(2025, 5, 10)} ${Date.UTC(2025, 8, 6)}"`,
    )
    expect(text).not.toMatch(/<script|\son\w+=/)
  })

  test('hides by mark what a status would tell: the marks of hidden ones are none of the others', () => {
    for (const shape of ['diplomacy', 'security', 'energy', 'transport', 'incident']) {
      expect(text).toContain(`id="glyph-${shape}-hidden"`)
    }
  })
})

describe('names of places in a text', () => {
  test('stand beside what stands there while they are hidden', () => {
    expect(withPlaces(dossier, 'Talks in Baku').text).toBe(
      'Talks in <span data-open="places">Baku</span><span data-closed="places" hidden>[place]</span>',
    )
  })

  test('are whole words, and the rest is escaped as it was', () => {
    expect(withPlaces(dossier, 'Bakuvian <b>').text).toBe('Bakuvian &lt;b&gt;')
  })
})
