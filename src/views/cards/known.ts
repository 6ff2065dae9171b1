/** A card on the day that is asked for: a line that says how it stood, and no voice of a later day, on either side. */
import { knownWords } from '../../model/known-words.ts'
import type { Instant } from '../../model/span.ts'
import type { StoryEvent } from '../../model/story.ts'
import { saidLater } from '../../model/words/known.ts'

/** Shows the card as it is known on `known` (UTC milliseconds), or whole for null. */
export const showKnown = (card: HTMLElement, event: StoryEvent, known: Instant | null): void => {
  const line = card.querySelector<HTMLElement>('.card-known')
  if (line) {
    line.hidden = known === null
    line.textContent = known === null ? '' : knownWords(event, known)
  }
  const later = new Map<HTMLElement, number>()
  for (const voice of card.querySelectorAll<HTMLElement>('.voice[data-on]')) {
    voice.hidden = known !== null && Date.parse(voice.dataset.on ?? '') > known
    const list = voice.parentElement
    if (list) later.set(list, (later.get(list) ?? 0) + Number(voice.hidden))
  }
  for (const [list, count] of later) {
    if (count > 0) list.dataset.later = saidLater(count)
    else delete list.dataset.later
  }
}
