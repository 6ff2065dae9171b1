/** The deck as it is seen: one slide, what of it is hidden, and what lies over it. Draws, and asks for nothing. */
import { counted, type Deck, elapsed, votes, votesOn } from '../../model/deck.ts'
import { isHidden, isRevealed, type VeilName, veilNames } from '../../model/veil.ts'
import * as words from '../../model/words/present.ts'
import { sized } from './sized.ts'

/** "1:05" of seconds. */
export const clockWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

const namesIn = (text = ''): VeilName[] => veilNames.filter((name) => text.split(' ').includes(name))

/** Shows what may be seen of a slide; what may not is hidden from everyone, screen readers too. */
export const veil = (slide: HTMLElement, { veils }: Deck): void => {
  for (const part of slide.querySelectorAll<HTMLElement>('[data-open]')) {
    part.hidden = namesIn(part.dataset.open).some((name) => isHidden(veils, name))
  }
  for (const part of slide.querySelectorAll<HTMLElement>('[data-closed]')) {
    part.hidden = !namesIn(part.dataset.closed).some((name) => isHidden(veils, name))
  }
  for (const part of slide.querySelectorAll<HTMLElement>('[data-revealed]')) {
    part.hidden = !namesIn(part.dataset.revealed).some((name) => isRevealed(veils, name))
  }
}

const tally = (slide: HTMLElement, deck: Deck): void => {
  const counts = counted(votesOn(deck))
  for (const button of slide.querySelectorAll<HTMLElement>('[data-vote]')) {
    const count = counts[button.dataset.vote as keyof typeof counts]
    const shown = button.querySelector('.vote-count')
    if (shown) shown.textContent = String(count)
  }
  const said = slide.querySelector('.slide-class')
  if (said) said.textContent = classWords(deck)
}

/** "The class: Alleged: 12 and Reported: 3." */
export const classWords = (deck: Deck): string => {
  const counts = counted(votesOn(deck))
  const given = votes.filter((vote) => counts[vote] > 0).map((vote) => words.given(words.choices[vote], counts[vote]))
  return given.length > 0 ? words.classSaid(given) : words.classSilent
}

/** A text of the slide as it is seen. */
const seenIn = (slide: HTMLElement | undefined, selector: string): string => {
  const copy = slide?.querySelector(selector)?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return ''
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove()
  return copy.textContent.trim()
}

/** What a screen reader is told of a change; one message for each. */
const message = (slide: HTMLElement | undefined, now: Deck, before: Deck | null): string => {
  if (now.step !== before?.step) return words.told(now.step, now.steps, seenIn(slide, 'h1'))
  if (now.typed !== before.typed && now.typed !== null) return words.goTo(now.typed)
  if (now.screen !== before.screen) return words.covered[now.screen]
  const turned = veilNames.find((name) => isHidden(now.veils, name) !== isHidden(before.veils, name))
  if (turned === 'status' && isRevealed(now.veils, turned)) {
    return seenIn(slide, '.slide-reason b') || words.turnedTo(words.veils.status, false)
  }
  if (turned) return words.turnedTo(words.veils[turned], isHidden(now.veils, turned))
  if (now.question && !before.question) return seenIn(slide, '.slide-question')
  return votesOn(now) === votesOn(before) ? '' : classWords(now)
}

export interface Screen {
  show(now: Deck, before: Deck | null): void
  /** Writes the clock of this second. */
  tick(deck: Deck): void
  /** Finds the size at which the slide fits. */
  refit(): void
}

/** `root` is the part. */
export const screenOf = (root: HTMLElement): Screen => {
  const slides = [...root.querySelectorAll<HTMLElement>('.slide')]
  const bar = [...root.querySelectorAll<HTMLElement>('.deck-bar i')]
  const notes = new Map([...root.querySelectorAll<HTMLElement>('.step-notes')].map((it) => [it.dataset.notes, it]))
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector)
  const [place, typed, cover, spot, clock, panel, status] = [
    find('.deck-place'),
    find('.deck-typed'),
    find('.deck-cover'),
    find('.deck-spot'),
    find('.deck-clock'),
    find('.deck-notes'),
    find('.deck-status'),
  ]
  const box = find('.deck-slides')
  const slideOf = (deck: Deck): HTMLElement | undefined => slides[deck.step - 1]
  const tick = (deck: Deck): void => {
    if (clock) clock.textContent = clockWords(elapsed(deck.clocks, Date.now()).whole)
  }
  const refit = (): void => {
    const slide = slides.find(({ hidden }) => !hidden)
    if (box && slide) sized(box, slide)
  }
  return {
    tick,
    refit,
    show: (now, before) => {
      const slide = slideOf(now)
      for (const each of slides) each.hidden = each !== slide
      root.dataset.screen = now.screen
      root.dataset.hides = veilNames.filter((name) => isHidden(now.veils, name)).join(' ')
      if (slide) {
        veil(slide, now)
        tally(slide, now)
        const question = slide.querySelector<HTMLElement>('.slide-question')
        if (question) question.hidden = !now.question
      }
      bar.forEach((part, index) => {
        part.dataset.is = index + 1 === now.step ? 'here' : index + 1 < now.step ? 'past' : 'ahead'
      })
      if (place) place.textContent = words.placeShort(now.step, now.steps)
      if (typed) {
        typed.hidden = now.typed === null
        typed.textContent = now.typed === null ? '' : words.goTo(now.typed)
      }
      if (cover) {
        cover.hidden = now.screen === 'slide'
        cover.dataset.screen = now.screen
      }
      if (spot) {
        spot.hidden = now.pointer === 'none'
        spot.dataset.pointer = now.pointer
      }
      if (clock) clock.hidden = !now.clock
      if (panel) {
        panel.hidden = !now.notes
        const own = notes.get(slide?.dataset.step)?.querySelector('.notes-text')
        panel.replaceChildren(...(now.notes && own ? [own.cloneNode(true)] : []))
      }
      tick(now)
      refit()
      if (status) {
        const text = message(slide, now, before)
        if (text !== '') status.textContent = text
      }
    },
  }
}
