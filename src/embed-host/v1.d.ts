/** Types of `embed/v1.js`: put the file beside your own and name it in `types`, or copy what you need. */

/** Where the story stands; `address` is query and hash of the same view of the whole page. */
export interface AraxesState {
  readonly event: string | null
  readonly layers: readonly string[]
  readonly view: 'map' | 'table'
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast'
  readonly address: string
}

/** What the map tells once it is there. */
export interface AraxesReady {
  readonly api: 1
  readonly minApi: 1
  readonly story: string
  readonly lang: string
  readonly events: readonly { readonly id: string; readonly date: string; readonly title: string }[]
  readonly layers: readonly { readonly id: string; readonly title: string }[]
  readonly caps: readonly string[]
  readonly state: AraxesState
}

/** Degrees; zoom of 512 px tiles. */
export type AraxesView =
  | { readonly center: readonly [lng: number, lat: number]; readonly zoom: number }
  | { readonly bbox: readonly [west: number, south: number, east: number, north: number] }

export interface AraxesEvents {
  'araxes-ready': CustomEvent<AraxesReady>
  /** Another event is chosen; `index` is its place in time, -1 for none. */
  'araxes-event': CustomEvent<{
    readonly id: string | null
    readonly index: number
    readonly cause: 'user' | 'host' | 'play' | 'url'
  }>
  'araxes-layers': CustomEvent<{ readonly on: readonly string[] }>
  /** The map was moved; told only to who asks for it by the attribute `subscribe="view"`. */
  'araxes-view': CustomEvent<{ readonly center: readonly [number, number]; readonly zoom: number }>
  'araxes-height': CustomEvent<{ readonly px: number }>
  /** A link that the frame may not open itself. */
  'araxes-link': CustomEvent<{ readonly href: string; readonly label: string }>
}

/**
 * `<araxes-map>`. Attributes: `src` (address of the page in the frame; that beside v1.js without it), `title`, `height`
 * (CSS pixels), `sandbox`, `hash` (this page's address carries the event as `#araxes=id`), `scroll="off"` (paragraphs do
 * not drive it while they scroll by), `subscribe`, and everything that the address of a map may say: `event`, `time`,
 * `layers`, `category`, `basis`, `response`, `phase`, `article`, `actor`, `place`, `known`, `view`, `lanes`, `at`,
 * `theme`, `ground`, `controls`, `resize`, `since`.
 */
export interface AraxesMap extends HTMLElement {
  /** What the map told last; null until it is there. */
  readonly ready: AraxesReady | null
  /** Chooses an event; null for none. Rejects with `unknown-event` where the story has none of that id. */
  setEvent(id: string | null): Promise<AraxesState>
  /** To the next event in time, or to the one before. */
  step(direction: 1 | -1): Promise<AraxesState>
  setLayers(on: readonly string[]): Promise<AraxesState>
  setView(view: AraxesView): Promise<AraxesState>
  getState(): Promise<AraxesState>
  addEventListener<Kind extends keyof AraxesEvents>(
    kind: Kind,
    listener: (this: AraxesMap, event: AraxesEvents[Kind]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    kind: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

declare global {
  interface HTMLElementTagNameMap {
    'araxes-map': AraxesMap
  }
  interface Window {
    /** `bind` makes paragraphs marked `data-araxes-event` below `root` drive their map; called once for the page. */
    readonly Araxes?: { bind(root: ParentNode): void }
  }
}
