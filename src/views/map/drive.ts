/** Store to map. Nothing here reads the map. */
import { viewOf } from '../../model/camera.ts'
import type { Geography } from '../../model/geography.ts'
import { featuresOf, layerSwitches } from '../../model/map-style.ts'
import type { EventId, Story } from '../../model/story.ts'
import type { FrameClock } from '../../store/frames.ts'
import type { Focus, State } from '../../store/state.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, follow, watch } from '../../store/watch.ts'
import type { Stage } from '../stage.ts'
import type { DrivenMap } from './port.ts'
import { mapSight } from './sight.ts'
import { mapTime } from './time.ts'

type Flag = 'selected' | 'linked' | 'hovered'

const milliseconds = { camera: 900, step: 300, sheet: 200 } as const
/** Pixels of a stride. */
const stride = 100
/** Close to cubic-bezier(.2, .7, .2, 1): starts at once, arrives gently. */
const gently = (share: number): number => 1 - (1 - share) ** 3.2

const linkedEvents = (story: Story, { claim }: State): readonly EventId[] =>
  story.passages.find((passage) => passage.claim === claim)?.events ?? []

/** What the features show, from the state alone. */
const flagged = (story: Story, state: State): Record<Flag, readonly EventId[]> => ({
  selected: state.selected === null ? [] : [state.selected],
  linked: linkedEvents(story, state).filter((event) => event !== state.selected),
  hovered: state.hovered === null ? [] : [state.hovered],
})

/** Binds a map whose style is loaded; it stays bound through a lost drawing context and through new styles. */
export const drive = (
  map: DrivenMap,
  stage: Stage,
  story: Story,
  geography: Geography,
  store: Store,
  clock?: FrameClock,
): Dispose => {
  const lit: Record<Flag, Set<EventId>> = { selected: new Set(), linked: new Set(), hovered: new Set() }
  let ready = true
  let moved = store.getState().camera !== null

  const light = (flag: Flag, event: EventId, on: boolean): void => {
    for (const key of featuresOf(story, geography, event)) map.setFeatureState(key, { [flag]: on })
  }
  const setFlags = (state: State): void => {
    for (const [flag, events] of Object.entries(flagged(story, state)) as [Flag, readonly EventId[]][]) {
      const wanted = new Set(events)
      for (const event of lit[flag]) if (!wanted.has(event)) light(flag, event, false)
      for (const event of wanted) if (!lit[flag].has(event)) light(flag, event, true)
      lit[flag] = wanted
    }
  }
  const setParameters = ({ layers, selected, veil }: State): void => {
    for (const [name, on] of Object.entries(layerSwitches(story, layers))) map.setGlobalStateProperty(name, on)
    map.setGlobalStateProperty('selected', selected ?? '')
    map.setGlobalStateProperty('names', !veil?.places)
  }
  const time = mapTime(map, story, store, () => ready, clock)
  const sight = mapSight(map, story, geography, store, () => ready)
  const whenReady =
    (apply: (state: State) => void): (() => void) =>
    () => {
      if (ready) apply(store.getState())
    }
  /** A new style has forgotten every state: all of it is told again. */
  const renew = (): void => {
    ready = true
    for (const flag of Object.values(lit)) flag.clear()
    setParameters(store.getState())
    time.renew()
    sight.renew()
    setFlags(store.getState())
  }
  const beneath = () => ({ top: 0, left: 0, right: 0, bottom: stage.beneath() })
  /** While the poster is in front it takes the reader there; the live map comes to where they are when it is shown. */
  const take = (focus: Focus, jump = false): void => {
    if (!stage.isLive()) return
    if (focus.to === 'step') {
      const { nearer = 0, right = 0, down = 0 } = focus
      const options = { duration: milliseconds.step }
      if (nearer === 0) map.panBy([right * stride, down * stride], options, { byReader: true })
      else map[nearer > 0 ? 'zoomIn' : 'zoomOut'](options, { byReader: true })
      return
    }
    const view = viewOf(story, geography, focus, stage.frame())
    if (!view) return
    const target = { center: [view.lng, view.lat] as [number, number], zoom: view.zoom, padding: beneath() }
    if (jump) map.jumpTo(target)
    else map.easeTo({ ...target, duration: milliseconds.camera, easing: gently })
  }
  /** What the reader has brought to the middle stays in the middle of what is seen. */
  const keep = (): void => {
    if (stage.isLive()) map.easeTo({ padding: beneath(), duration: milliseconds.sheet, easing: gently })
  }
  const renewed = map.on('style.load', renew)
  const lost = map.on('webglcontextlost', () => {
    ready = false
  })

  return all(
    watch(store, (state) => state.layers, whenReady(setParameters)),
    watch(store, (state) => state.selected, whenReady(setParameters)),
    watch(store, (state) => state.veil, whenReady(setParameters)),
    watch(store, (state) => state.selected, whenReady(setFlags)),
    watch(store, (state) => state.claim, whenReady(setFlags)),
    watch(store, (state) => state.hovered, whenReady(setFlags)),
    follow(
      store,
      (state) => state.focus,
      (focus) => {
        moved = focus.to === 'step'
        take(focus)
      },
    ),
    follow(
      store,
      (state) => state.camera,
      (camera) => {
        moved = camera !== null
      },
    ),
    stage.onResize((bySheet) => {
      if (!moved) take(store.getState().focus, !bySheet)
      else if (bySheet) keep()
    }),
    time.dispose,
    sight.dispose,
    () => renewed.unsubscribe(),
    () => lost.unsubscribe(),
  )
}
