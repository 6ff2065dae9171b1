/** Generated stories as a data folder that passes all checks, the same for the same seed. Nothing in them is true. */
import { chance, isoDay } from './generated-dates.mjs'
import { eventOf, home, layers, list, many, placesOf, subjects } from './generated-events.mjs'

/** @param {ReturnType<typeof eventOf>} event */
const claimOf = ({ number, category, basis, response, date, office, other, source }) => {
  const voice = (/** @type {number} */ who, /** @type {string} */ words) => ({
    by: `office-${who}`,
    on: isoDay(date.when.from),
    paraphrase: words,
    source: `record-${source}`,
  })
  const contested = response === 'denied' || response === 'disputed'
  return {
    id: `claim-${number}`,
    statement: `Office ${office} states that ${subjects[category]} is on record under number ${number}.`,
    basis,
    response,
    saidBy: [voice(office, `It took place, under number ${number}.`)],
    deniedBy: contested ? [voice(other, `It did not take place under number ${number}.`)] : [],
    ...(basis === 'alleged' && response === 'none-found' ? { searchedOn: '2025-12-31' } : {}),
    note: `Generated claim number ${number}.`,
    sources: [`record-${source}`],
  }
}

/** @param {ReturnType<typeof eventOf>} event */
const recordOf = ({
  id,
  number,
  category,
  date,
  office,
  other,
  title,
  label,
  phase,
  places,
  weight,
  source,
  level,
}) => ({
  id,
  title,
  label,
  when: date.text,
  phase,
  category,
  places,
  actors: [...new Set([`office-${office}`, `office-${other}`])],
  summary: `This event was generated to measure the page. It stands under number ${number} and says nothing about the world.`,
  claims: [`claim-${number}`],
  onRecord: number > 1 ? [`event-${number - 1}`] : [],
  evidence: { level, reason: `The level was drawn by chance for number ${number}.` },
  weight,
  sources: [`record-${source}`],
})

const storyFile = {
  edition: { date: '2026-01-01' },
  title: 'A generated story',
  subtitle: 'Made to be measured, about nothing',
  article: {
    title: 'A generated article',
    published: '2025-12-11',
    note: 'No such article exists.',
    source: 'record-1',
  },
  home,
  window: '2025-01-01/2025-12-31',
  overviewBreak: '2001-01-01',
  policy: 'Everything here was generated. Borders imply no position.',
  loadedWords: [],
}

/**
 * The files of a data folder: path -> what stands in it.
 * @param {number} count of events
 * @param {number} seed
 * @returns {ReadonlyMap<string, unknown>}
 */
export const generatedFiles = (count, seed = 1) => {
  const random = chance(seed)
  const places = placesOf(count, random)
  const events = list(count, (number) => eventOf(number, count, random))
  const records = list(many(count, 4), (number) => ({
    id: `record-${number}`,
    publisher: `Archive ${1 + (number % 40)}`,
    title: `Record ${number}`,
    type: 'webpage',
    country: 'unknown',
    kind: 'unknown',
    language: 'en',
    issued: isoDay(Date.UTC(2001 + (number % 25), number % 12, 1 + (number % 28))),
    archived: false,
    retrieved: '2026-01-01',
    url: `https://example.org/records/${number}`,
  }))
  const offices = list(many(count, 50), (number) => ({
    id: `office-${number}`,
    name: `Office number ${number}`,
    short: `Office ${number}`,
    kind: 'institution',
  }))
  const passages = events.slice(0, 24).map(({ number }) => ({
    id: `passage-${number}`,
    paragraph: number,
    quotation: `Something stands on record under number ${number}`,
    claim: `claim-${number}`,
  }))
  const steps = [{ id: 'first', event: 'event-1', window: '2025', layers: ['events'], caption: 'The first one.' }]
  return new Map(
    /** @type {[string, unknown][]} */ ([
      ['story.json', storyFile],
      ...Object.entries({
        events: events.map(recordOf),
        claims: events.map(claimOf),
        places,
        actors: offices,
        sources: records,
        article: passages,
        layers,
        steps,
        corrections: [],
        checks: [],
        outlets: [],
        figures: [],
      }).map(([name, items]) => [`${name}.json`, { items }]),
    ]),
  )
}
