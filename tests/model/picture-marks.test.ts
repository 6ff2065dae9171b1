import { describe, expect, it } from 'vitest'
import { palettes } from '../../src/model/palette.ts'
import type { PictureView } from '../../src/model/picture-ground.ts'
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

  it('escape what XML would read as markup', () => {
    expect(xml('<a href="b">&</a>')).toBe('&lt;a href=&quot;b&quot;&gt;&amp;&lt;/a&gt;')
  })
})
