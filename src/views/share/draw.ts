/** The present view as a picture. */
import geography from 'virtual:geography'
import places from 'virtual:places'
import { homeView, viewOf } from '../../model/camera.ts'
import { type Palette, palettes } from '../../model/palette.ts'
import { mapSize, type PictureTexts, picture } from '../../model/picture.ts'
import { sightOf } from '../../model/sight.ts'
import { overlaps } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { longDate } from '../../model/when-label.ts'
import { windowWords } from '../../model/window-steps-words.ts'
import * as words from '../../model/words/share.ts'
import type { State } from '../../store/state.ts'
import type { Whereabouts } from '../../store/whereabouts.ts'
import { embeddedFaces } from './faces.ts'

export interface Occasion {
  readonly where: ReturnType<Whereabouts['now']>
  readonly link: string
  /** UTC milliseconds. */
  readonly now: number
  readonly policy: string
  readonly attribution: string
  titleOf(layer: string): string
}

const padding = { left: 40, right: 40, top: 40, bottom: 40 }

const texts = (story: Story, state: State, it: Occasion): Omit<PictureTexts, 'faces'> => {
  const sight = sightOf(story, state)
  const event = sight.events.find(({ id }) => id === state.selected)
  const finite = Number.isFinite(state.window.from) && Number.isFinite(state.window.to)
  const time = words.inTime(finite ? windowWords(state.window) : words.wholeTime)
  const known = state.known === null ? [] : [words.asKnown(longDate(state.known))]
  const layers = story.layers.filter(({ id }) => state.layers.has(id)).map(({ id }) => it.titleOf(id))
  return {
    title: story.title,
    chosen: event ? { status: event.status.words, title: event.title } : null,
    lines: [
      [time, ...known, words.layersOn(layers)].join(' · '),
      `${it.policy} ${words.credits}`,
      `${it.attribution} · ${words.taken(longDate(it.now))}`,
      it.link,
    ],
  }
}

/** SVG text; `palette` follows the colours of the page. */
export const drawPicture = async (
  drawn: Story,
  state: State,
  it: Occasion,
  palette: Palette = palettes.light,
): Promise<string> => {
  const story = { ...drawn, places }
  const sight = sightOf(story, state)
  const frame = { ...mapSize, padding }
  const view = viewOf(story, geography, it.where, frame) ?? homeView(story, frame)
  const asked = {
    view,
    ...mapSize,
    window: state.window,
    layers: state.layers,
    isSeen: (event: string) => sight.isSeen(event),
  }
  const marks = story.layers.find(({ symbol }) => symbol === 'event-place')
  const seen = !marks || state.layers.has(marks.id) ? sight.seen.filter(({ when }) => overlaps(when, state.window)) : []
  const faces = await embeddedFaces(document.baseURI)
  return picture(story, geography, asked, seen, state.selected, palette, { ...texts(story, state, it), faces })
}
