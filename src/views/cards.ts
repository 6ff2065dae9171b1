/** The cards stand in the page; this says which one is open and keeps hover shared. */
import type { Story } from '../model/story.ts'
import type { Store } from '../store/store.ts'
import { all, type Dispose, on, watch } from '../store/watch.ts'

/** `root` holds one `.card` per event and the close button. */
export const cardsView = (root: HTMLElement, _story: Story, store: Store): Dispose => {
  const cards = new Map([...root.querySelectorAll<HTMLElement>('.card')].map((card) => [card.id, card]))
  let opener: Element | null = null
  const open = (now: string | null, before: string | null): void => {
    for (const [id, card] of cards) card.hidden = id !== now
    const card = now === null ? undefined : cards.get(now)
    if (!card) {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
      opener = null
      return
    }
    card.querySelector('.card-body')?.scrollTo({ top: 0 })
    const active = root.ownerDocument.activeElement
    if (before === null && active && !root.contains(active)) opener = active
    // Whoever stepped on from inside a card stays inside the cards: the old link is hidden now.
    if (before !== null && active && cards.get(before)?.contains(active)) {
      card.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    }
  }
  const close = root.querySelector<HTMLElement>('[data-action=close]')
  return all(
    watch(store, (state) => state.selected, open),
    ...(close ? [on(close, 'click', () => store.getState().select(null))] : []),
    () => {
      for (const card of cards.values()) card.hidden = false
    },
  )
}
