/** Dossier -> everything that can be found by its name. */
import type { Dossier } from '../model/dossier.ts'
import { issuedLabel } from '../model/issued.ts'
import type { Entry } from '../model/search.ts'
import { publisherWords } from '../model/source-words.ts'
import { citedSources } from './rail.ts'

/** Every name of a place: an event is found by where it happened. */
const namesOf = ({ places }: Dossier, id: string): string[] => {
  const place = places.get(id)
  return place ? [place.name, ...Object.values(place.names), ...(place.also ?? [])] : []
}

/** Events, places with an event or a name on the map, actors who act or speak, layers, cited sources; in this order, by the story's own. */
export const searchEntries = (dossier: Dossier): Entry[] => {
  const here = new Set(dossier.events.flatMap(({ places }) => places))
  const claims = [...dossier.claims.values()]
  const voices = claims.flatMap(({ saidBy, deniedBy, notConfirmedBy }) => [...saidBy, ...deniedBy, ...notConfirmedBy])
  const heard = new Set([...dossier.events.flatMap(({ actors }) => actors), ...voices.map(({ by }) => by)])
  return [
    ...dossier.events.map(
      ({ id, title, label, status, when, places }): Entry => ({
        kind: 'event',
        id,
        name: title,
        also: [label, when.label, ...places.flatMap((place) => namesOf(dossier, place))],
        words: status.words,
      }),
    ),
    ...[...dossier.places.values()]
      .filter(({ id, label }) => label || here.has(id))
      .map(
        ({ id, name, names, also, country }): Entry => ({
          kind: 'place',
          id,
          name,
          also: [...Object.values(names), ...(also ?? [])],
          words: country ?? '',
        }),
      ),
    ...[...dossier.actors.values()]
      .filter(({ id }) => heard.has(id))
      .map(
        ({ id, name, short, also, role, country }): Entry => ({
          kind: 'actor',
          id,
          name,
          also: [...(short === name ? [] : [short]), ...(also ?? [])],
          words: role ?? country ?? '',
        }),
      ),
    ...dossier.layers.map(({ id, title, note }): Entry => ({ kind: 'layer', id, name: title, also: [], words: note })),
    ...citedSources(dossier).map(
      ({ id, title, publisher, relay, issued }): Entry => ({
        kind: 'source',
        id,
        name: title,
        also: relay === undefined ? [publisher] : [publisher, relay.of],
        words: `${publisherWords({ publisher, relay })} · ${issuedLabel(issued)}`,
      }),
    ),
  ]
}
