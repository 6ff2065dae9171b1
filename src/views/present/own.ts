/** A reader's own walk in the place of the story's: slides written at build, with the words of its maker as text. */
import type { Step } from '../../model/records.ts'
import { sheetOf } from '../../model/sheets.ts'
import type { Story } from '../../model/story.ts'
import type { Walk } from '../../model/walk.ts'
import { slidesPath, stepsToPresent } from '../../model/walk-deck.ts'
import { viewOfStep } from '../../model/walk-step.ts'
import { consoleOf, noNotes } from '../../model/words/present.ts'
import { stepNumber, view } from '../../model/words/walk.ts'
import type { Dispose } from '../../store/watch.ts'
import { fragment } from '../fragment.ts'

const write = (root: ParentNode | null, selector: string, text: string): void => {
  const element = root?.querySelector(selector)
  if (element) element.textContent = text
}

/** A question that is not asked has no place. */
const ask = (root: HTMLElement, box: string, text: string, question: string | undefined): void => {
  if (question) write(root, text, question)
  else root.querySelector(box)?.remove()
}

const fill = (slide: HTMLElement, notes: HTMLElement, step: Step, number: number): void => {
  const id = `own-${number}`
  const { window, layers, camera, selected } = viewOfStep(step)
  slide.id = `step-${id}`
  slide.setAttribute('aria-labelledby', `slide-${id}`)
  Object.assign(slide.dataset, {
    step: id,
    kind: selected === null ? (step.kind === 'end' ? 'end' : 'title') : 'event',
    shows: selected ?? '',
    time: `${window.from} ${window.to}`,
    layers: [...layers].join(' '),
    camera: camera ? `${camera.lng} ${camera.lat} ${camera.zoom}` : '',
  })
  const headline = slide.querySelector('h1')
  if (headline) headline.id = `slide-${id}`
  if (headline && selected === null) headline.textContent = step.title || view
  if (step.caption) write(slide, '.own-text', step.caption)
  else slide.querySelector('.slide-caption')?.remove()
  ask(slide, '.slide-question', '.slide-question', step.question)
  notes.dataset.notes = id
  write(notes, '.notes-text', step.notes || noNotes)
  ask(notes, '.notes-question', '.notes-question p', step.question)
}

const nameOf = (story: Story, { event, title }: Step): string => {
  const found = story.events.find(({ id }) => id === event)
  return found ? `${found.label} · ${found.status.words}` : title || view
}

/** Puts the walk into the part; its undo brings the story's back. Rejects where the slides do not come. */
export const withOwnWalk = async (root: HTMLElement, story: Story, walk: Walk): Promise<() => Dispose> => {
  const steps = stepsToPresent(story, walk)
  const indexOf = ({ event }: Step): number => story.events.findIndex(({ id }) => id === event)
  const wanted = new Set([
    0,
    ...steps
      .map(indexOf)
      .filter((index) => index >= 0)
      .map(sheetOf),
  ])
  const sheets = await Promise.all([...wanted].map((sheet) => fragment(slidesPath(sheet))))
  const holders = new Map(
    sheets.flatMap((sheet) =>
      [...sheet.querySelectorAll<HTMLElement>('[data-slide-of]')].map((it) => [it.dataset.slideOf, it] as const),
    ),
  )
  const made = steps.map((step, index) => {
    const holder = holders.get(step.event ?? '') ?? holders.get('')
    if (!holder) throw new Error(`found no slide of ${step.event}, expected one for each event`)
    const copy = root.ownerDocument.importNode(holder, true)
    const [slide, notes] = copy.children as unknown as [HTMLElement, HTMLElement]
    fill(slide, notes, step, index + 1)
    return { slide, notes, name: `${stepNumber(index + 1)}: ${nameOf(story, step)}` }
  })
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector)
  const button = find('.console-steps li')
  const jumps = made.map(({ notes, name }, index) => {
    const item = button?.cloneNode(true) as HTMLElement
    const go = item.querySelector('button')
    go?.querySelector('svg')?.remove()
    write(go, 'span', String(index + 1))
    const mark = notes.querySelector('.notes-status svg')?.cloneNode(true)
    if (mark) go?.prepend(mark)
    go?.setAttribute('data-go', String(index + 1))
    go?.setAttribute('aria-label', name)
    go?.setAttribute('title', name)
    return item
  })
  const bar = made.map(() => root.ownerDocument.createElement('i'))
  const heading = root.ownerDocument.createTextNode(consoleOf(walk.title || story.title, steps.length))
  const places: readonly (readonly [string, readonly Node[]])[] = [
    ['.deck-slides', made.map(({ slide }) => slide)],
    ['.deck-bar', bar],
    ['.all-notes', made.map(({ notes }) => notes)],
    ['.console-steps ol', jumps],
    ['.console-head h1', [heading]],
  ]
  return () => {
    const undo = places.map(([selector, now]) => {
      const place = find(selector)
      const before = [...(place?.childNodes ?? [])]
      place?.replaceChildren(...now)
      return () => place?.replaceChildren(...before)
    })
    return () => {
      for (const back of undo) back()
    }
  }
}
