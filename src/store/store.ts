import { subscribeWithSelector } from 'zustand/middleware'
import { createStore as createVanillaStore } from 'zustand/vanilla'
import { equal, type Span } from '../model/span.ts'
import type { ClaimId, EventId, LayerId, Story } from '../model/story.ts'
import { type Camera, type Focus, initialState, type Panel, type State, type ThemeChoice } from './state.ts'

/** The verbs: the only ways in which the outside changes the state. */
export interface Verbs {
  /** Chooses an event (null: none) and takes the reader there. */
  select(event: EventId | null): void
  /** Chooses a claim of the article, and with it the first of its events. */
  chooseClaim(claim: ClaimId): void
  hover(event: EventId | null): void
  setWindow(window: Span): void
  toggleLayer(layer: LayerId): void
  show(panel: Panel): void
  play(playing: boolean): void
  setTheme(theme: ThemeChoice): void
  /** Takes the reader somewhere without choosing anything. */
  go(focus: Focus): void
  /** Reports where the reader went. */
  settle(camera: Camera): void
  /** Puts a whole state in place: an opened link, Back, a step. */
  restore(state: Partial<State>): void
}

export type Store = ReturnType<typeof createStore>

/** The store of one page. `given` is what the link asked for. */
export const createStore = (story: Story, given: Partial<State> = {}) =>
  createVanillaStore<State & Verbs>()(
    subscribeWithSelector((set, get) => ({
      ...initialState(story),
      ...given,
      select: (selected) =>
        set({
          selected,
          claim: null,
          ...(selected === null ? {} : { focus: { to: 'event', event: selected } }),
        }),
      chooseClaim: (claim) => {
        const event = story.passages.find((passage) => passage.claim === claim)?.events[0] ?? null
        get().select(event)
        set({ claim })
      },
      hover: (hovered) => set({ hovered }),
      setWindow: (window) => {
        if (!equal(window, get().window)) set({ window })
      },
      toggleLayer: (layer) => {
        const layers = new Set(get().layers)
        if (!layers.delete(layer)) layers.add(layer)
        set({ layers })
      },
      show: (panel) => set({ panel }),
      play: (playing) => set({ playing }),
      setTheme: (theme) => set({ theme }),
      go: (focus) => set({ focus }),
      settle: (camera) => set({ camera }),
      restore: (state) => set(state),
    })),
  )
