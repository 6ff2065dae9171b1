/** The rows of the list, filled with events or with bins: what of the scene each row stands for. */
import { type Lane, type Lanes, subjectWords } from '../../model/lane-orders.ts'
import { whenWords } from '../../model/phase-words.ts'
import type { EventId, Story, StoryEvent } from '../../model/story.ts'
import { type Bin, binSentence } from '../../model/timeline-bins.ts'
import * as words from '../../model/words/timeline.ts'
import type { Scene } from './scene.ts'

/** What a row says and where it stands in the drawing, in pixels. */
export interface Row {
  readonly event: EventId | null
  readonly bin: Bin | null
  readonly words: string
  readonly x: number
  readonly y: number
}

/** Name, subject, lane where that is something else, status and date. */
const wordsOf = (event: StoryEvent, lanes: Lanes): string =>
  words.mark(event.label, subjectWords(lanes, event), event.status.words, whenWords(event))

const rowOfBin = (bin: Bin, lanes: readonly Lane[], base: number): Row => ({
  event: null,
  bin,
  words: binSentence(bin, lanes),
  x: (bin.left + bin.right) / 2,
  y: base / 2,
})

/**
 * The rows of a scene in order of time: its bins, or else its marks. Where the page holds a row for each event of the
 * story (`whole`), each keeps its own, and null stands for those that are not to be seen.
 */
export const rowsOf = ({ events }: Story, { layout, size }: Scene, whole: boolean): (Row | null)[] => {
  if (layout.bins) return layout.bins.bins.map((bin) => rowOfBin(bin, layout.bins?.lanes ?? [], size.base))
  const marks = new Map(layout.marks.filter(({ faint }) => !faint).map((mark) => [mark.id, mark]))
  const rows = events.map((event): Row | null => {
    const mark = marks.get(event.id)
    return mark ? { event: event.id, bin: null, words: wordsOf(mark.event, layout.lanes), x: mark.x, y: mark.y } : null
  })
  return whole ? rows : rows.filter((row) => row !== null)
}
