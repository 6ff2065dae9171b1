/** The sign of a verdict: article and record as two lines that are equal, nearly equal, unequal, or not both there. */
import type { Verdict } from '../model/records.ts'
import { readings, type Sign } from '../model/verdicts.ts'
import { type Html, html, made } from './html.ts'

const strokes: Readonly<Record<Sign, string>> = {
  equal: 'M7 9.4h10M7 14.6h10',
  near: 'M6.6 10.2c1.8-2 3.6-1.4 5.4-.4s3.6 1.6 5.4-.4M6.6 15.4c1.8-2 3.6-1.4 5.4-.4s3.6 1.6 5.4-.4',
  open: 'M9.2 9.4a2.9 2.9 0 1 1 4.4 2.5c-1.1.6-1.6 1.1-1.6 2.3M12 17.3v.01',
  unequal: 'M7 9.4h10M7 14.6h10M15.4 6.2L8.6 17.8',
  absent: 'M7.4 12h.01M12 12h.01M16.6 12h.01',
}

/** Decoration: the word of the verdict stands beside it. `size` in pixels. */
export const verdictMark = (verdict: Verdict, size = 24): Html => {
  const { sign } = readings[verdict]
  const box = `<rect x="2" y="2" width="20" height="20" rx="3"${sign === 'absent' ? ' stroke-dasharray="2.5 2.5"' : ''}/>`
  return html`<svg class="verdict-mark" width="${size}" height="${size}" viewBox="0 0 24 24" aria-hidden="true">${made(`${box}<path d="${strokes[sign]}"/>`)}</svg>`
}
