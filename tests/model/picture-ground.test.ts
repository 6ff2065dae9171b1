import { describe, expect, it } from 'vitest'
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
    const dashes = (svg: string): number => svg.split('stroke-dasharray="26 34"').length - 1
    expect(dashes(drawn())).toBeGreaterThan(0)
    expect(dashes(pictureGround(built, story.layers, everything, palettes.light))).toBe(0)
  })
})
