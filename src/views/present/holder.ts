/** Holds the deck of this window, and keeps the page's state at its step. */
import { type Deck, type DeckAction, deckAfter, newDeck } from '../../model/deck.ts'
import { stateAtStep, type WalkStep } from '../../model/deck-step.ts'
import type { Story } from '../../model/story.ts'
import { noVeils } from '../../model/veil.ts'
import { hiddenStatus } from '../../model/words/present.ts'
import type { Store } from '../../store/store.ts'
import { type Dispose, follow } from '../../store/watch.ts'

export interface Holder {
  now(): Deck
  act(action: DeckAction): void
  /** Puts a whole deck in place: Escape, or one that another window holds. */
  set(deck: Deck): void
  /** Calls back after every change. */
  follow(react: (now: Deck, before: Deck) => void): void
  /** Takes map and time back to what the step shows, wherever the reader has moved them. */
  put(): void
  /** Ends the walk on this page: the reader stays at the event of the step, and nothing is hidden. */
  leave(): void
  readonly dispose: Dispose
}

export const holderOf = (story: Story, store: Store, walk: readonly WalkStep[]): Holder => {
  let deck = newDeck(store.getState().step ?? 1, walk.length, Date.now())
  const listeners: ((now: Deck, before: Deck) => void)[] = []
  const put = (): void => {
    store.getState().restore(stateAtStep(story, walk, deck.step, deck.veils, hiddenStatus))
  }
  const set = (next: Deck): void => {
    if (next === deck) return
    const before = deck
    deck = next
    if (before.step !== deck.step || JSON.stringify(before.veils) !== JSON.stringify(deck.veils)) put()
    for (const react of listeners) react(deck, before)
  }
  const act = (action: DeckAction): void => set(deckAfter(deck, action, Date.now()))
  put()
  return {
    now: () => deck,
    act,
    set,
    follow: (react) => listeners.push(react),
    put,
    leave: () => {
      const { veil, ...here } = stateAtStep(story, walk, deck.step, noVeils, hiddenStatus)
      store.getState().restore({ ...here, veil, mode: 'page', step: null })
    },
    // Back, Forward and an edited address name a step; what it shows is put in place here.
    dispose: follow(
      store,
      ({ step }) => step,
      (step) => {
        if (step !== null && step !== deck.step) act({ do: 'go', step })
      },
    ),
  }
}
