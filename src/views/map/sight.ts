/**
 * Filter and day on the map: the source of the marks gets those in sight, with the signs of that day, and areas go with the
 * event that speaks of them. The marks of a story that comes in tiles keep today's signs.
 */
import { eventPoints, pointsInSight } from '../../model/event-points.ts'
import type { Geography } from '../../model/geography.ts'
import { sightOf } from '../../model/sight.ts'
import { hasTiles, type Story } from '../../model/story.ts'
import { sliceOf } from '../../store/slice.ts'
import type { Store } from '../../store/store.ts'
import { type Dispose, follow } from '../../store/watch.ts'
import type { DrivenMap } from './port.ts'

export interface MapSight {
  /** Tells everything again: a new style has forgotten it. */
  renew(): void
  readonly dispose: Dispose
}

interface Fed {
  setData(data: unknown): unknown
}

const isFed = (source: object | undefined): source is Fed => source !== undefined && 'setData' in source

/** `ready` says whether the map can hear at all. */
export const mapSight = (
  map: Pick<DrivenMap, 'getSource' | 'setGlobalStateProperty'>,
  story: Story,
  geography: Pick<Geography, 'areas'>,
  store: Store,
  ready: () => boolean,
): MapSight => {
  const speaking = [...new Set(geography.areas.features.map(({ properties }) => properties.event))].filter(Boolean)
  const all = hasTiles(story) ? null : eventPoints(story)
  let told = sightOf(story, store.getState())
  const tell = (): void => {
    if (!ready()) return
    told = sightOf(story, store.getState())
    const source = map.getSource('events')
    if (all && isFed(source)) source.setData(pointsInSight(all, told.seen, store.getState().veil?.status))
    map.setGlobalStateProperty(
      'out',
      speaking.filter((event) => !told.isSeen(event)),
    )
  }
  const renew = (): void => {
    const { filter, known, veil } = store.getState()
    // The style has every mark, as it is known today.
    if (veil !== null || known !== null || told.seen.length < story.events.length || Object.keys(filter).length > 0)
      tell()
  }
  renew()
  return { renew, dispose: follow(store, sliceOf('filter', 'known', 'veil'), tell) }
}
