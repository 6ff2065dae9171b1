/** Where each event lies, in one sentence made from geometry, of at most twenty-five words. */
import { region } from '../model/camera.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Place } from '../model/records.ts'
import * as words from '../model/words/whereabouts.ts'
import { areaWords, borderWords, type Surroundings, townWords } from './whereabouts-around.ts'
import { itineraries, lineWords, type Placed } from './whereabouts-line.ts'

const mostWords = 25

const wordsOf = (text: string): number => text.split(/\s+/).length

const isOnMap = ({ point: [lng, lat] }: Place): boolean =>
  lng >= region[0] && lat >= region[1] && lng <= region[2] && lat <= region[3]

/** The places by which others are found: capitals and towns that the map names without an event. */
const landmarks = (places: Iterable<Place>): Place[] =>
  [...places].filter((place) => place.label && (place.kind === 'capital' || place.kind === 'town') && isOnMap(place))

/** What depends on the place alone, found once for each. */
const placeWords = (places: readonly Place[], towns: readonly Place[], surroundings: Surroundings) =>
  new Map(
    places.map((place) => [
      place.id,
      { town: townWords(place, towns), border: isOnMap(place) ? borderWords(place, surroundings) : undefined },
    ]),
  )

/** The sentence of every event that has a place, by the event's id; it is about the first of its places. */
export const whereabouts = (
  { events, places }: Pick<Dossier, 'events' | 'places'>,
  surroundings: Surroundings,
): ReadonlyMap<string, string> => {
  const placed = events.flatMap((event): Placed[] => {
    const place = places.get(event.places[0] ?? '')
    return place ? [{ event, place }] : []
  })
  const along = itineraries(surroundings.features, placed)
  const about = placeWords([...new Set(placed.map(({ place }) => place))], landmarks(places.values()), surroundings)
  const sentence = ({ event, place }: Placed): string => {
    if (!isOnMap(place)) return words.outside(place.name)
    const { town = place.name, border } = about.get(place.id) ?? {}
    const parts = [lineWords(event.id, along), areaWords(event.id, place, surroundings.features), border]
    const said = [town]
    for (const part of parts) {
      if (part !== undefined && wordsOf([...said, part].join(' ')) <= mostWords) said.push(part)
    }
    return words.sentence(said)
  }
  return new Map(placed.map((each) => [each.event.id, sentence(each)]))
}
