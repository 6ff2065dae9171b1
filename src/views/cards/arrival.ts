/** What a sheet brings is put in its place in the page: the rest of a card, or a card of its own. */
import { restId } from '../../model/sheets.ts'
import type { StoryEvent } from '../../model/story.ts'

/** The link that stands for the rest of a card until the rest is there. */
export const linkOf = (card: Element): Element | null => card.querySelector('.card-more')

/** Puts the rest of a card where the link to it stands; without one of the two nothing happens. */
export const complete = (card: HTMLElement, sheet: Document): void => {
  const link = linkOf(card)
  const rest = sheet.getElementById(restId(card.id))
  if (!link || !rest) return
  const held = link.contains(card.ownerDocument.activeElement)
  link.replaceWith(...rest.childNodes)
  if (held) card.querySelector<HTMLElement>('.card-body')?.focus({ preventScroll: true })
}

/** The card of an event out of its sheet, for the page `root` belongs to; null where the sheet has none. */
export const arrived = (root: HTMLElement, id: string, sheet: Document): HTMLElement | null => {
  const card = sheet.getElementById(id)
  return card && root.ownerDocument.adoptNode(card)
}

/** Writes into the card that stands in for one on its way what the story knows of the event. */
export const stand = (card: HTMLElement, event: StoryEvent): void => {
  const write = (selector: string, words: string): void => {
    const element = card.querySelector(selector)
    if (element) element.textContent = words
  }
  write('.status b', event.status.words)
  write('h2', event.title)
  write('.card-when', event.when.label)
  const { top = '' } = card.ownerDocument.documentElement.dataset
  linkOf(card)?.querySelector('a')?.setAttribute('href', `${top}e/${event.id}/`)
}
