/** The story for TimelineJS 3: https://timeline.knightlab.com/docs/json-format.html. The status leads every headline. */
import type { Dossier, DossierEvent } from '../../model/dossier.ts'
import { laneNames } from '../../model/lanes.ts'
import { withStatus } from '../../model/plain-status.ts'
import { openingHtml, slideHtml, slideText } from './slide-html.ts'

interface TimelineDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const dateOf = (instant: number): TimelineDate => {
  const date = new Date(instant)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const oneDay = 86_400_000

const slide = (dossier: Dossier, event: DossierEvent) => {
  const { from, to, label } = event.when
  const lasts = Number.isFinite(to) && to - from > oneDay
  return {
    unique_id: event.id,
    group: laneNames[event.category],
    start_date: dateOf(from),
    ...(lasts ? { end_date: dateOf(to - 1) } : {}),
    display_date: label,
    text: {
      headline: slideText(withStatus(event.status.words, event.title)),
      text: slideHtml(dossier, event),
    },
  }
}

/** The file's value. TimelineJS knows only exact dates: what is not exact is told by `display_date`. */
export const timelineJs = (dossier: Dossier) => ({
  title: {
    unique_id: 'title',
    text: { headline: slideText(dossier.story.title), text: openingHtml(dossier) },
  },
  events: dossier.events.map((event) => slide(dossier, event)),
})
