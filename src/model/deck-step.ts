/** The walk through whole states: a step says everything that is seen, so that every way to it leads to the same picture. */
import type { View } from './camera.ts'
import type { Filter } from './facets.ts'
import type { Span } from './span.ts'
import type { EventId, LayerId, Story } from './story.ts'
import { isHidden, type Veil, type Veils } from './veil.ts'

/** A step as the browser needs it: what map and address show. Its texts stand in its slide. */
export interface WalkStep {
  readonly id: string
  readonly event: EventId | null
  readonly window: Span
  readonly layers: readonly LayerId[]
  /** Where the map looks, where that is not the event, or home. */
  readonly camera: View | null
}

/** The part of the state that a step puts in place. */
export interface StepState {
  /** Counted from 1. */
  readonly step: number
  readonly selected: EventId | null
  readonly claim: null
  readonly hovered: null
  readonly window: Span
  readonly layers: ReadonlySet<LayerId>
  readonly filter: Filter
  readonly known: null
  readonly view: 'map'
  readonly part: null
  readonly playing: false
  readonly veil: Veil | null
  readonly camera: null
  readonly focus:
    | { readonly to: 'home' }
    | { readonly to: 'event'; readonly event: EventId }
    | { readonly to: 'camera'; readonly camera: View }
}

/** One value, so that it is seen to be the same; of its own, so that the walk brings nothing of the page along. */
const nothingAsked: Filter = {}

/** Symbols of layers whose very form says what a claim rests on. */
const telling = ['alleged-area', 'recorded-area', 'sea-leg', 'other-pipeline', 'corridor', 'field']
/** Symbols of layers that do not say where anything happened. */
const ground = ['border', 'contested-line', 'former-line']

/** The layers of a step that are drawn while something is hidden. */
export const layersUnder = (story: Story, layers: readonly LayerId[], veils: Veils): ReadonlySet<LayerId> => {
  const symbols = new Map(story.layers.map(({ id, symbol }) => [id, symbol as string]))
  return new Set(
    layers.filter((id) => {
      const symbol = symbols.get(id)
      if (symbol === undefined) return false
      if (isHidden(veils, 'places') && !ground.includes(symbol)) return false
      return !isHidden(veils, 'status') || !telling.includes(symbol)
    }),
  )
}

/** The number of a step that there is: the nearest to the one that is asked for, counted from 1. */
export const stepNear = (asked: number, steps: number): number => Math.min(Math.max(1, Math.trunc(asked) || 1), steps)

/**
 * The whole state of the step at `number`, counted from 1. Nothing of the state before it is kept.
 * @param untold the words that marks bear while their status is hidden
 */
export const stateAtStep = (
  story: Story,
  walk: readonly WalkStep[],
  number: number,
  veils: Veils,
  untold: string,
): StepState => {
  const step = stepNear(number, walk.length)
  const asked = walk[step - 1]
  if (!asked) throw new Error(`found step ${number} of ${walk.length}, expected a walk with steps`)
  const [status, places] = [isHidden(veils, 'status'), isHidden(veils, 'places')]
  const focus: StepState['focus'] =
    asked.camera !== null
      ? { to: 'camera', camera: asked.camera }
      : asked.event === null
        ? { to: 'home' }
        : { to: 'event', event: asked.event }
  return {
    step,
    // A chosen event has a ring at its place, and its name on the map.
    selected: places ? null : asked.event,
    claim: null,
    hovered: null,
    window: asked.window,
    layers: layersUnder(story, asked.layers, veils),
    filter: nothingAsked,
    known: null,
    view: 'map',
    part: null,
    playing: false,
    veil: status || places ? { status: status ? untold : null, places } : null,
    camera: null,
    focus: places ? { to: 'home' } : focus,
  }
}
