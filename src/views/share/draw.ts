/** The present view as a picture. */
import geography from 'virtual:geography'
import places from 'virtual:places'
import { type Frame, homeView, viewOf } from '../../model/camera.ts'
import { narrows } from '../../model/facets.ts'
import type { Palette } from '../../model/palette.ts'
import { mapSize, type Picture, type PictureTexts, picture } from '../../model/picture.ts'
import { asSeen } from '../../model/picture-view.ts'
import { sightOf } from '../../model/sight.ts'
import { overlaps, resolve } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { longDate } from '../../model/when-label.ts'
import { windowWords } from '../../model/window-steps-words.ts'
import * as words from '../../model/words/share.ts'
import type { State } from '../../store/state.ts'
import type { Whereabouts } from '../../store/whereabouts.ts'
import { embeddedFaces } from './faces.ts'

export interface Occasion {
  readonly where: ReturnType<Whereabouts['now']>
  /** The room in which the reader sees the map; null where there is none. */
  readonly frame: Frame | null
  readonly link: string
  /** UTC milliseconds. */
  readonly now: number
  readonly policy: string
  readonly attribution: string
}

const padding = { left: 40, right: 40, top: 40, bottom: 40 }

const texts = (story: Story, state: State, it: Occasion, shown: number): Omit<PictureTexts, 'faces'> => {
  const event = sightOf(story, state).events.find(({ id }) => id === state.selected)
  const known = state.known === null ? [] : [words.asKnown(longDate(state.known))]
  const filtered = narrows(state.filter) ? [words.filtered(shown, story.events.length)] : []
  return {
    title: story.title,
    chosen: event ? { status: event.status.words, title: event.title } : null,
    lines: [
      [words.inTime(windowWords(resolve(state.window, story.extent))), ...known, ...filtered].join(' · '),
      `${it.policy} ${words.credits}`,
      `${it.attribution} · ${words.taken(longDate(it.now))}`,
      it.link,
    ],
  }
}

/** The picture in the colours of `palette`. */
export const drawPicture = async (drawn: Story, state: State, it: Occasion, palette: Palette): Promise<Picture> => {
  const story = { ...drawn, places }
  const sight = sightOf(story, state)
  const frame = { ...mapSize, padding }
  const { where } = it
  const aim = where.to === 'camera' ? { ...where, camera: asSeen(where.camera, it.frame, mapSize) } : where
  const view = viewOf(story, geography, aim, frame) ?? homeView(story, frame)
  const asked = {
    view,
    ...mapSize,
    window: state.window,
    layers: state.layers,
    isSeen: (event: string) => sight.isSeen(event),
  }
  const marks = story.layers.find(({ symbol }) => symbol === 'event-place')
  const inView = sight.seen.filter(({ when }) => overlaps(when, state.window))
  const seen = !marks || state.layers.has(marks.id) ? inView : []
  const faces = await embeddedFaces(document.baseURI)
  const said = texts(story, state, it, inView.length)
  return picture(story, geography, asked, seen, state.selected, palette, { ...said, faces })
}
