import { describe, expect, it } from 'vitest'
import type { Geography } from '../../src/model/geography.ts'
import { palettes } from '../../src/model/palette.ts'
import { type PictureView, pictureGround, placer } from '../../src/model/picture-ground.ts'
import { always } from '../../src/model/span.ts'
import { geography } from '../fakes/geography.ts'
import { story } from '../fakes/story.ts'

const everything: PictureView = {
  view: { lng: 47, lat: 39, zoom: 5 },
  width: 1600,
  height: 772,
  window: always,
  layers: new Set(story.layers.map(({ id }) => id)),
  isSeen: () => true,
}
const drawn = (asked: Partial<PictureView> = {}): string =>
  pictureGround(geography, story.layers, { ...everything, ...asked }, palettes.light)

describe('the ground of a picture', () => {
  it('has the centre of the view in its middle, north above and east to the right', () => {
    const at = placer(everything)
    expect(at([47, 39])).toEqual([800, 386])
    expect(at([48, 39])[0]).toBeGreaterThan(800)
    expect(at([47, 40])[1]).toBeLessThan(386)
  })

  it('hatches allegations and never gives them an outline', () => {
    const hatched = drawn()
      .split('\n')
      .filter((path) => path.includes('url(#hatch)'))
    expect(hatched.length).toBeGreaterThan(0)
    for (const path of hatched) expect(path).not.toContain('stroke')
  })

  it('never draws an allegation as a line, whatever the data say', () => {
    const without = {
      ...geography,
      lines: {
        ...geography.lines,
        features: geography.lines.features.filter(({ properties }) => properties.basis !== 'alleged'),
      },
    }
    expect(pictureGround(without, story.layers, everything, palettes.light)).toBe(drawn())
  })

  it('dashes what is planned, so that nothing looks built that is not', () => {
    const planned = {
      ...geography,
      lines: {
        ...geography.lines,
        features: geography.lines.features.map((feature) => ({
          ...feature,
          properties: { ...feature.properties, kind: 'planned', layer: 'roads' },
        })),
      },
    }
    const roads = { id: 'roads', title: 'Roads', symbol: 'corridor', on: true } as const
    const asked = { ...everything, layers: new Set(['roads']) }
    const count = (features: Geography): number =>
      pictureGround(features, [roads], asked, palettes.light).split('stroke-dasharray').length - 1
    const { length } = geography.lines.features.filter(({ properties }) => properties.basis !== 'alleged')
    expect(count(planned)).toBe(length)
  })

  it('draws a field with a dashed edge', () => {
    const [area] = geography.areas.features
    if (!area) throw new Error('found no area in the fake geography, expected one')
    const properties = { ...area.properties, layer: 'fields', ring: 0, event: '' as const }
    const areas = { ...geography.areas, features: [{ ...area, properties }] }
    const field = { id: 'fields', title: 'Fields', symbol: 'field', on: true } as const
    const asked = { ...everything, layers: new Set(['fields']) }
    expect(pictureGround({ ...geography, areas }, [field], asked, palettes.light)).toContain('fill-opacity="0.1"')
  })

  it('keeps a line whoever speaks of it', () => {
    const one = { id: 'lines', title: 'Lines', symbol: 'pipeline', on: true } as const
    const lines = {
      ...geography.lines,
      features: geography.lines.features.map((feature) => ({
        ...feature,
        properties: { ...feature.properties, layer: 'lines', event: 'somebody' },
      })),
    }
    const asked = { ...everything, layers: new Set(['lines']), isSeen: () => false }
    expect(pictureGround({ ...geography, lines }, [one], asked, palettes.light)).toContain(
      palettes.light.category.energy,
    )
  })

  it('leaves out layers that are off, and what belongs to an event out of view', () => {
    expect(drawn({ layers: new Set() })).not.toContain('url(#hatch)')
    expect(drawn({ isSeen: () => false })).not.toContain('url(#hatch)')
  })

  it('dashes a route that is planned, so that it does not look built', () => {
    const built = {
      ...geography,
      lines: {
        ...geography.lines,
        features: geography.lines.features.map((line) => ({ ...line, properties: { ...line.properties, kind: '' } })),
      },
    }
    const dashes = (svg: string): number => svg.split('stroke-dasharray="34 30"').length - 1
    expect(dashes(drawn())).toBeGreaterThan(0)
    expect(dashes(pictureGround(built, story.layers, everything, palettes.light))).toBe(0)
  })
})
