/** Generated stories as the drawings take them, without a data folder: for sizes that no page has. */
import { chance } from './generated-dates.mjs'
import { eventOf, home, layers, list, placesOf, window } from './generated-events.mjs'

/** @typedef {import('../src/model/story.ts').Story} Story */

const words = {
  documented: 'Documented',
  reported: 'Reported',
  alleged: 'Alleged',
  opinion: 'Opinion',
}

/**
 * The same events as those of the folder with the same count and seed.
 * @param {number} count of events
 * @param {number} seed
 * @returns {Story}
 */
export const generatedStory = (count, seed = 1) => {
  const random = chance(seed)
  const places = placesOf(count, random).map((place) => ({ ...place, names: {} }))
  const events = list(count, (number) => eventOf(number, count, random)).map((event) => ({
    id: event.id,
    title: event.title,
    label: event.label,
    category: event.category,
    phase: event.phase,
    when: { ...event.date.when, label: event.date.text },
    status: { basis: event.basis, response: event.response, words: words[event.basis] },
    places: event.places,
    lead: null,
    actors: [],
    stated: false,
    voice: 'record',
    history: [],
    weight: event.weight,
  }))
  events.sort((a, b) => a.when.from - b.when.from || a.when.to - b.when.to || (a.id < b.id ? -1 : 1))
  const ends = events.map(({ when }) => (Number.isFinite(when.to) ? when.to : when.from))
  const extent = {
    from: events[0]?.when.from ?? window.from,
    to: ends.reduce((latest, end) => Math.max(latest, end), window.to) + 30 * 86_400_000,
  }
  return /** @type {Story} */ ({
    title: 'A generated story',
    events,
    places,
    actors: [],
    voices: [],
    passages: [],
    layers,
    extent,
    window,
    overviewBreak: Date.UTC(2001, 0),
    home,
  })
}
