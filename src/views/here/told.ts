/** One polite sentence for each thing that happens away from where the reader is, and what describes the map. */
import { whenWords } from '../../model/phase-words.ts'
import { sightOf } from '../../model/sight.ts'
import { eventOf, type Story } from '../../model/story.ts'
import { colours } from '../../model/words/header.ts'
import { closed, inPart, layersOn, opened } from '../../model/words/here.ts'
import { sliceOf } from '../../store/slice.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, follow } from '../../store/watch.ts'
import { seenOf } from './seen.ts'

/** Milliseconds: a sentence said again must have been gone; a map that was moved must have come to rest, or have had time to. */
const times = { gone: 60, rest: 500, travel: 1_500 } as const

/**
 * `root` is the element with the role of a status. What already tells of itself is not told again: the count of the
 * timeline, boxes, tabs and buttons that are pressed.
 */
export const toldView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const page = root.ownerDocument
  const map = page.querySelector<HTMLElement>('#map')
  const description = page.querySelector<HTMLElement>('#map-here')
  let [saying, resting] = [0, 0]
  let moved = false
  let reported = false
  let early = ''
  const tell = (text: string): void => {
    clearTimeout(saying)
    root.textContent = ''
    saying = window.setTimeout(() => {
      root.textContent = text
    }, times.gone)
  }
  const settle = (): void => {
    if (!map) return
    const { here, all: total, layers } = seenOf(map, story, store)
    const part = inPart(here.length, total.length)
    if (description) description.textContent = `${part} ${layersOn(layers)}`
    // The wish is granted at once where motion is fast, and told when the map reports where slow: never twice.
    if (moved && !(reported && early === part)) tell(part)
    early = moved && !reported ? part : ''
    moved = false
    reported = false
  }
  /** A map that has been asked to move may take its time; it rests a little after its report. */
  const look = (): void => {
    clearTimeout(resting)
    resting = window.setTimeout(settle, moved && !reported ? times.travel : times.rest)
  }
  const moves = new MutationObserver(look)
  if (map) moves.observe(map, { attributeFilter: ['data-at', 'data-map'] })
  look()
  return all(
    follow(
      store,
      ({ selected }) => selected,
      (selected) => {
        const seen = sightOf(story, store.getState()).events.find(({ id }) => id === selected)
        const event = seen ?? eventOf(story, selected)
        tell(event ? opened(event.status.words, event.title, whenWords(event)) : closed)
      },
    ),
    follow(
      store,
      ({ theme }) => theme,
      (theme) => tell(colours[theme]),
    ),
    // A choice takes the map along, and the card has been told of.
    follow(
      store,
      ({ focus }) => focus,
      ({ to }) => {
        moved = to === 'home' || to === 'step'
        look()
      },
    ),
    follow(
      store,
      ({ camera }) => camera,
      (camera) => {
        // A wish takes the last report back, and is no report itself.
        if (camera === null) return
        moved = true
        reported = true
        look()
      },
    ),
    follow(store, sliceOf('window', 'filter', 'known', 'layers'), look),
    () => {
      clearTimeout(saying)
      clearTimeout(resting)
      moves.disconnect()
    },
  )
}
