import { describe, expect, it } from 'vitest'
import { palettes } from '../../src/model/palette.ts'
import { type PictureView, placer } from '../../src/model/picture-ground.ts'
import { pictureMarks, xml } from '../../src/model/picture-marks.ts'
import { always } from '../../src/model/span.ts'
import { geography } from '../fakes/geography.ts'
import { story } from '../fakes/story.ts'

const asked: PictureView = {
  view: { lng: 47, lat: 38, zoom: 4.5 },
  width: 1600,
  height: 772,
  window: always,
  layers: new Set(story.layers.map(({ id }) => id)),
  isSeen: () => true,
}
const placed = story.events.filter(({ places }) => places.length > 0)
const drawn = (seen = story.events, selected: string | null = null): string =>
  pictureMarks(story, geography, asked, seen, selected, palettes.light)

describe('marks of a picture', () => {
  it('say their status and title to whoever reads the file', () => {
    const [first] = placed
    expect(drawn()).toContain(xml(`${first?.status.words}: ${first?.title}`))
  })

  it('are only those in view', () => {
    expect(drawn([])).not.toContain('<use')
  })

  it('ring the chosen event and no other', () => {
    expect(drawn()).not.toContain(palettes.light.marker)
    expect(drawn(story.events, placed[0]?.id)).toContain(palettes.light.marker)
  })

  it('name towns and countries', () => {
    expect(drawn()).toContain('>Baku</text>')
    expect(drawn()).toMatch(/class="country"/)
  })

  it('keep the two words of a country apart where XML folds spaces', () => {
    const [label] = geography.labels.features
    if (!label) throw new Error('found no label in the fake geography, expected one')
    const properties = { ...label.properties, name: 'Saudi Arabia' }
    const labels = { ...geography.labels, features: [{ ...label, properties } as typeof label] }
    const svg = pictureMarks(story, { ...geography, labels }, asked, [], null, palettes.light)
    const [, text = ''] = /class="country"[^>]*>([^<]*)</.exec(svg) ?? []
    expect(text.replace(/[^A-Z\u00a0]/g, '')).toBe('SAUDI\u00a0\u00a0ARABIA')
  })

  it('leave a country within 12 px of its place', () => {
    const [label] = geography.labels.features
    if (label?.geometry.type !== 'Point') throw new Error('found no label in the fake geography, expected one')
    const mark = story.places.find(({ id }) => placed.some(({ places }) => places.includes(id)))?.point ?? [47, 38]
    let seen = 0
    for (const away of [0, 0.2, 0.5, 1, 1.5, 2, 3]) {
      const geometry = { ...label.geometry, coordinates: [mark[0] + away, mark[1] + away / 2] }
      const labels = { ...geography.labels, features: [{ ...label, geometry } as typeof label] }
      const svg = pictureMarks(story, { ...geography, labels }, asked, story.events, null, palettes.light)
      const [, x, y] = /class="country" x="([\d.-]+)" y="([\d.-]+)" font-size="15"/.exec(svg) ?? []
      if (x === undefined) continue
      seen += 1
      const [wantedX, wantedY] = placer(asked)(geometry.coordinates)
      expect(Math.hypot(Number(x) - wantedX, Number(y) - 15 * 0.35 - wantedY)).toBeLessThan(13)
    }
    expect(seen).toBeGreaterThan(0)
  })

  it('leave out the name of a town that lies beyond the picture', () => {
    const [lng, lat] = story.places.find(({ name }) => name === 'Baku')?.point ?? [0, 0]
    const aside = { ...asked, view: { lng: lng + 360 * (810 / (512 * 2 ** 6)), lat, zoom: 6 } }
    expect(pictureMarks(story, geography, aside, [], null, palettes.light)).not.toContain('>Baku<')
  })

  it('escape what XML would read as markup', () => {
    expect(xml('<a href="b">&</a>')).toBe('&lt;a href=&quot;b&quot;&gt;&amp;&lt;/a&gt;')
  })
})
