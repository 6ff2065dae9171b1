import { subscribeWithSelector } from 'zustand/middleware'
import { createStore as createVanillaStore } from 'zustand/vanilla'
import type { Detent } from '../model/detents.ts'
import { type Facet, noFilter, toggled } from '../model/facets.ts'
import type { LaneOrder, ViewName } from '../model/link.ts'
import type { PartName } from '../model/parts.ts'
import { equal, type Instant, type Span } from '../model/span.ts'
import type { ClaimId, EventId, LayerId, Story } from '../model/story.ts'
import { type Camera, type Focus, initialState, type Panel, type State, type ThemeChoice } from './state.ts'

/** The verbs: the only ways in which the outside changes the state. */
export interface Verbs {
  /**
   * Chooses an event and takes the reader there, from any text that lies over the map; null chooses none, and the next
   * card opens half again.
   */
  select(event: EventId | null): void
  /** Chooses a claim of the article, and with it the first of its events. */
  chooseClaim(claim: ClaimId): void
  hover(event: EventId | null): void
  setWindow(window: Span): void
  toggleLayer(layer: LayerId): void
  /** Asks for a value of a facet, or no longer. */
  narrow(facet: Facet, value: string): void
  /** Asks for nothing any more: every event of the window is in view that was public on the day that is shown. */
  widen(): void
  /** Shows what was public at an instant (UTC milliseconds); null for today. */
  know(instant: Instant | null): void
  showView(view: ViewName): void
  orderLanes(lanes: LaneOrder): void
  show(panel: Panel): void
  /** Lays a part over the page (null: none), in the place of any other. */
  openPart(part: PartName | null): void
  /** Switches shortcuts of a single character on or off, for this visit. */
  useShortcuts(shortcuts: boolean): void
  /** Lifts or lowers the card where it is a sheet. */
  lift(sheet: Detent): void
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
          ...(selected === null
            ? { sheet: 'half' }
            : { panel: 'map', focus: { to: 'event', event: selected }, camera: null }),
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
      narrow: (facet, value) => set({ filter: toggled(get().filter, facet, value) }),
      widen: () => set({ filter: noFilter }),
      know: (known) => set({ known }),
      showView: (view) => set({ view }),
      orderLanes: (lanes) => set({ lanes }),
      show: (panel) => set({ panel }),
      openPart: (part) => set({ part }),
      useShortcuts: (shortcuts) => set({ shortcuts }),
      lift: (sheet) => set({ sheet }),
      play: (playing) => set({ playing }),
      setTheme: (theme) => set({ theme }),
      go: (focus) => set(focus.to === 'home' || focus.to === 'event' ? { focus, camera: null } : { focus }),
      settle: (camera) => set({ camera }),
      restore: (state) => set(state),
    })),
  )
