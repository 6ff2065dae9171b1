/** Brings a row into sight within its own panel. The page around, and a page that embeds it, never move. */

import { afterFrame } from '../../store/frames.ts'

/** Pixels that stay free above and below the row. */
const margin = 24

/** `row` lies in an element of the class `panel`; a panel that is hidden has no height and is left alone. */
export const reveal = (row: Element): void => {
  const panel = row.closest('.panel')
  if (!panel || panel.clientHeight === 0) return
  const [inner, outer] = [row.getBoundingClientRect(), panel.getBoundingClientRect()]
  const above = inner.top - outer.top - margin
  const below = inner.bottom - outer.bottom + margin
  if (above < 0) panel.scrollBy({ top: above })
  else if (below > 0) panel.scrollBy({ top: Math.min(below, above) })
}

/** As `reveal`, when the frame with the choice has been painted: the choice does not wait until the list is measured. */
export const revealLater = (row: Element): void => {
  afterFrame(() => reveal(row))
}
