/** What was chosen in the dialog, and what a newsroom gets for it. */
import { type EmbedLook, embedParameters, grounds, themes } from '../../model/embed-address.ts'
import type { Embed } from '../../model/embed-code.ts'
import { formatLink, plainLink } from '../../model/link.ts'
import { sightOf } from '../../model/sight.ts'
import type { Site } from '../../model/site-address.ts'
import type { Story } from '../../model/story.ts'
import * as words from '../../model/words/embed.ts'
import type { State } from '../../store/state.ts'

/** Pixels. */
const bounds = { least: 200, most: 3000 }

/** Pixels; a column has the width that it has. */
const given: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  wide: { width: 640, height: 480 },
  narrow: { width: 340, height: 520 },
}

export interface Choice {
  /** Id of the event to show; empty for the present view. */
  readonly what: string
  readonly width: number | null
  readonly height: number
  readonly look: EmbedLook
  readonly layers: ReadonlySet<string>
  readonly frozen: boolean
}

const field = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>(`input[name=${name}]`)

const pixels = (input: HTMLInputElement | null): number => {
  const value = Math.round(input?.valueAsNumber ?? Number.NaN)
  const fallback = Number(input?.defaultValue ?? bounds.least)
  return Math.min(bounds.most, Math.max(bounds.least, Number.isFinite(value) ? value : fallback))
}

/** Keeps the two numbers and the size beside each other: a size fills in its numbers, a number of one's own is "own". */
export const followSize = (form: HTMLFormElement, changed: EventTarget | null): void => {
  const [width, height] = [field(form, 'width'), field(form, 'height')]
  if (!width || !height) return
  const size = new FormData(form).get('size')
  if (changed instanceof HTMLInputElement && changed.name === 'size') {
    const { width: wide, height: high } = given[String(size)] ?? { width: width.value, height: height.value }
    width.value = String(wide)
    height.value = String(high)
  }
  const own = form.querySelector<HTMLInputElement>('input[name=size][value=own]')
  if ((changed === width || changed === height) && size !== 'column' && own) own.checked = true
  width.disabled = size === 'column'
}

const oneOf = <Value extends string>(values: readonly Value[], text: unknown, otherwise: Value): Value =>
  values.find((value) => value === text) ?? otherwise

/** Reads the form. */
export const choiceOf = (form: HTMLFormElement): Choice => {
  const data = new FormData(form)
  return {
    what: String(data.get('what') ?? ''),
    width: data.get('size') === 'column' ? null : pixels(field(form, 'width')),
    height: pixels(field(form, 'height')),
    look: {
      theme: oneOf(themes, data.get('theme'), 'auto'),
      ground: oneOf(grounds, data.get('ground'), 'solid'),
      controls: data.has('controls'),
    },
    layers: new Set(data.getAll('layer').map(String)),
    frozen: data.get('version') === 'frozen',
  }
}

/** What the build knows of the edition. */
export interface EditionFacts {
  /** ISO 8601 day. */
  readonly day: string
  /** Whether each event has a picture, or the story alone. */
  readonly pictures: 'all' | 'story'
}

/** Size of the pictures for social networks in pixels. */
const pictureSize = { width: 1200, height: 630 }

/** The embed of a choice, by the state of the page in this moment. */
export const embedOf = (story: Story, state: State, choice: Choice, site: Site, edition: EditionFacts): Embed => {
  const shown = choice.what === '' ? state : { ...plainLink(story), selected: choice.what }
  const event = sightOf(story, shown).events.find(({ id }) => id === shown.selected)
  const link = formatLink(story, { ...shown, layers: choice.layers })
  const top = choice.frozen ? site.frozen : site.living
  const name = event ? words.ofEvent(event.status.words, event.title) : story.title
  const own = event && edition.pictures === 'all' ? `e/${event.id}/` : ''
  return {
    site: top,
    parameters: embedParameters(link, choice.look, choice.frozen ? undefined : edition.day),
    look: choice.look,
    title: words.frameTitle(name),
    width: choice.width,
    height: choice.height,
    page: choice.what === '' ? `${top}${link}` : `${top}e/${choice.what}/`,
    picture: { address: `${top}${own}picture.png`, words: name, ...pictureSize },
  }
}
