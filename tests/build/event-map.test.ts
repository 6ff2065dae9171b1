// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { eventMap, eventMaps, groundFiles } from '../../src/build/event-map.ts'
import { palettes } from '../../src/model/palette.ts'
import { geography } from '../fakes/geography.ts'
import { story } from '../fakes/story.ts'

const [line] = geography.lines.features
if (!line) throw new Error('found no line in the fake geography, expected one')
const contested = { ...line, properties: { ...line.properties, layer: 'contested', event: '' as const } }
const disputed = { ...geography, lines: { ...geography.lines, features: [...geography.lines.features, contested] } }
const placed = story.events.filter(({ places }) => places.length > 0)
const [event] = placed
if (!event) throw new Error('found no event with a place in the fake story, expected one')
const figure = (it = event): Element => {
  const map = eventMap(story, geography, it)
  return new DOMParser().parseFromString(map ? map.text : '', 'text/html').body
}

describe('the ground of the maps of events', () => {
  it('is there in the colours of every theme', () => {
    const files = groundFiles(story, geography)
    expect(files.map(({ path }) => path)).toEqual(['e/ground-contrast.svg', 'e/ground-dark.svg', 'e/ground.svg'])
    for (const [index, theme] of (['contrast', 'dark', 'light'] as const).entries()) {
      expect(files[index]?.text).toContain(palettes[theme].sea)
    }
  })

  it('dashes a contested border, so that it does not look settled', () => {
    const dashes = (given: typeof geography): number =>
      (groundFiles(story, given)[2]?.text.split('stroke-dasharray').length ?? 1) - 1
    expect(dashes(geography)).toBe(0)
    expect(dashes(disputed)).toBe(1)
  })

  it('has nothing of any event', () => {
    for (const { text } of groundFiles(story, geography)) {
      expect(text).not.toContain('url(#hatch)')
      expect(text).not.toContain(palettes.light.category.energy)
    }
  })
})

describe('the map of an event', () => {
  it('says its status in words', () => {
    expect(figure().querySelector('[role=img]')?.getAttribute('aria-label')).toContain(event.status.words)
  })

  it('takes its colours from the style sheet, so that it wears the scheme of the page', () => {
    for (const it of placed) expect(figure(it).querySelector('svg')?.outerHTML).not.toMatch(/#[0-9a-f]{6}\b/i)
  })

  it('shows one part of the ground in whichever scheme is asked for', () => {
    const body = figure()
    const sources = [...body.querySelectorAll('source')].map((it) => it.getAttribute('srcset') ?? '')
    const image = body.querySelector('img')?.getAttribute('src') ?? ''
    const parts = [...sources, image].map((address) => address.slice(address.indexOf('#')))
    expect(sources.map((address) => address.split('#')[0])).toEqual(['../ground-contrast.svg', '../ground-dark.svg'])
    expect(new Set(parts).size).toBe(1)
    expect(image).toMatch(/^\.\.\/ground\.svg#svgView\(viewBox\(-?\d+,-?\d+,\d+,\d+\)\)$/)
  })

  it('never has an allegation as a line', () => {
    const withLines = (basis: 'alleged' | 'documented') => {
      const features = geography.lines.features.map((each) => ({
        ...each,
        properties: { ...each.properties, basis, event: event.id },
      }))
      const map = eventMap(story, { ...geography, lines: { ...geography.lines, features } }, event)
      return map ? map.text : ''
    }
    const stroke = 'stroke="var(--energy)" stroke-width="30"'
    expect(withLines('documented')).toContain(stroke)
    expect(withLines('alleged')).not.toContain(stroke)
  })

  it('is not there where an event has neither a place nor a feature, or is not known', () => {
    const nowhere = { ...event, id: 'nowhere', places: [] }
    expect(eventMap(story, geography, nowhere)).toBe(false)
    expect(eventMaps(story, geography)('nobody', undefined)).toBe(false)
  })
})
