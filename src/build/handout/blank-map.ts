/** The sheet with the map that has no words: to be named and filled in. */
import type { Dossier } from '../../model/dossier.ts'
import type { Geography } from '../../model/geography.ts'
import { boardOf } from '../../model/sheet-board.ts'
import * as words from '../../model/words/handouts.ts'
import { html } from '../html.ts'
import type { Paper } from './paper.ts'
import { lines, type Sheet } from './sheet.ts'
import { sheetMap } from './sheet-map.ts'

/** From the Nile to the Caspian, as a class needs it: west, south, east, north in degrees. */
const frame = [28, 30, 55, 43.2] as const

/** Height of what stands about the map and the lines, and of a line, in pixels. */
const around = 320
const line = 21

export const blankMap = (dossier: Dossier, geography: Geography, { width, height, map }: Paper): Sheet => {
  const tall = Math.round(map * 1.3)
  const board = boardOf(frame, width, tall)
  const namesOf = (kind: string): string =>
    geography.labels.features
      .flatMap(({ properties, geometry }) => {
        if (properties.kind !== kind || geometry.type !== 'Point') return []
        const [x, y] = board.at(geometry.coordinates)
        return x > 0 && y > 0 && x < width && y < tall ? [properties.name] : []
      })
      .sort()
      .join(' · ')
  const capitals = [...dossier.places.values()]
    .filter(
      ({ kind, point: [lng, lat] }) =>
        kind === 'capital' && lng > frame[0] && lng < frame[2] && lat > frame[1] && lat < frame[3],
    )
    .map(({ name }) => name)
    .sort()
    .join(' · ')
  return {
    id: 'blank',
    title: words.blank,
    subtitle: words.blankSubtitle,
    named: true,
    body: html`${sheetMap(dossier, geography, {
      id: 'map-blank',
      title: words.blankMap,
      frame,
      width,
      height: tall,
      layers: ['contested-lines'],
      events: [],
      names: false,
      reliefAddress: '../../relief-light.webp',
    })}
<dl class="sheet-words"><div><dt>${words.states}</dt><dd>${namesOf('country')}</dd></div><div><dt>${words.waters}</dt><dd>${namesOf('sea')} · ${namesOf('lake')}</dd></div><div><dt>${words.capitals}</dt><dd>${capitals}</dd></div></dl>
<ol class="sheet-tasks">${words.tasks.map((task) => html`<li>${task}</li>`)}</ol>
${lines(Math.floor((height - around - tall) / line))}`,
  }
}
