/** Dossier -> everything that can be found by its name. */
import type { Dossier } from '../model/dossier.ts'
import { issuedLabel } from '../model/issued.ts'
import type { Actor } from '../model/records.ts'
import type { Entry } from '../model/search.ts'
import { publisherWords } from '../model/source-words.ts'
import { citedSources } from './rail.ts'

/** Every name of a place: an event is found by where it happened. */
const placeNames = ({ places }: Dossier, id: string): string[] => {
  const place = places.get(id)
  return place ? [place.name, ...Object.values(place.names), ...(place.also ?? [])] : []
}

/** Every name of an actor: an event is found by who takes part. */
const actorNames = ({ actors }: Dossier, id: string): string[] => {
  const actor = actors.get(id)
  return actor ? [actor.name, ...(actor.also ?? [])] : []
}

/** A short name that is a name of the actor; "Tehran" for Iran or its ministry is a city's. */
const ownShort = ({ actors }: Dossier, { name, short }: Actor): string[] => {
  const isCapital = [...actors.values()].some((it) => it.kind === 'state' && it.short === short && it.name !== short)
  return short === name || isCapital ? [] : [short]
}

/** Events, places with an event or a name on the map, actors who act or speak, layers, cited sources; in this order, by the story's own. */
export const searchEntries = (dossier: Dossier): Entry[] => {
  const here = new Set(dossier.events.flatMap(({ places }) => places))
  const claims = [...dossier.claims.values()]
  const voices = claims.flatMap(({ saidBy, deniedBy, notConfirmedBy }) => [...saidBy, ...deniedBy, ...notConfirmedBy])
  const heard = new Set([...dossier.events.flatMap(({ actors }) => actors), ...voices.map(({ by }) => by)])
  return [
    ...dossier.events.map(
      ({ id, title, label, status, when, places, actors }): Entry => ({
        kind: 'event',
        id,
        name: title,
        also: [
          ...new Set([
            label,
            when.label,
            ...places.flatMap((place) => placeNames(dossier, place)),
            ...actors.flatMap((actor) => actorNames(dossier, actor)),
          ]),
        ],
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
        (actor): Entry => ({
          kind: 'actor',
          id: actor.id,
          name: actor.name,
          also: [...ownShort(dossier, actor), ...(actor.also ?? [])],
          words: actor.role ?? actor.country ?? '',
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
