/** Some fifty events of 2005 to 2026 for the timeline: every category, status and date form, thick and thin years. */
import type { Category } from '../../src/model/records.ts'
import type { Status, Story, StoryEvent } from '../../src/model/story.ts'
import { parseWhen } from '../../src/model/when.ts'

const statuses = {
  documented: { basis: 'documented', response: 'none-found', words: 'Documented' },
  reported: { basis: 'reported', response: 'none-found', words: 'Reported' },
  alleged: { basis: 'alleged', response: 'none-found', words: 'Alleged' },
  opinion: { basis: 'opinion', response: 'none-found', words: 'Opinion' },
  denied: { basis: 'alleged', response: 'denied', words: 'Alleged · denied by Baku' },
  disputed: { basis: 'reported', response: 'disputed', words: 'Disputed' },
} as const satisfies Record<string, Status>

type Row = readonly [when: string, category: Category, status: keyof typeof statuses, label: string, weight?: number]

const rows: readonly Row[] = [
  ['2005-05-25', 'energy', 'documented', 'BTC opening, Sangachal'],
  ['2006-06-04/..', 'energy', 'documented', 'BTC in service', 5],
  ['2008-08-05/2008-08-25', 'incident', 'disputed', 'Refahiye explosion'],
  ['2012-03-28', 'security', 'disputed', 'Airbase access report'],
  ['2013-10/2025-12', 'energy', 'documented', 'Kazakh oil in BTC', 1],
  ['2014-08-23', 'security', 'alleged', 'Drone near Natanz'],
  ['2017-10-30', 'transport', 'documented', 'Baku–Tbilisi–Kars opens', 2],
  ['2021-11-28', 'energy', 'documented', 'Gas swap agreed', 2],
  ['2021-12-10', 'diplomacy', 'documented', 'First 3+3, Moscow', 2],
  ['2022-03-11', 'transport', 'documented', 'Aras corridor memorandum', 2],
  ['2023-01-27', 'incident', 'documented', 'Attack on embassy in Tehran', 4],
  ['2023-01-28/2024-04-19', 'security', 'disputed', 'Isfahan drone origin', 2],
  ['2023-03-29', 'diplomacy', 'documented', 'Embassy opens in Tel Aviv', 4],
  ['2023-05-17/..', 'transport', 'documented', 'Rasht–Astara railway agreement', 3],
  ['2023-05-30', 'energy', 'documented', '“Reliable supplier”', 1],
  ['2023-10-18', 'energy', 'documented', 'Call for an oil embargo', 2],
  ['2023-10-23', 'diplomacy', 'documented', 'Second 3+3, Tehran', 3],
  ['2023-10-29', 'energy', 'documented', 'Zone I award', 2],
  ['2023-12-21/2024-12-15', 'energy', 'denied', 'Tanker tracking', 4],
  ['2023-12-30', 'transport', 'documented', 'Astarachay bridge opens', 2],
  ['2024-05-02', 'transport', 'documented', 'Türkiye suspends trade', 3],
  ['2024-05-19', 'energy', 'documented', 'Aras dams inaugurated', 3],
  ['2024-07-15', 'diplomacy', 'documented', 'Embassy in Tehran reopens', 4],
  ['2024-08-20', 'energy', 'reported', 'Data Desk share', 3],
  ['2024-10-18', 'diplomacy', 'documented', 'Third 3+3, Istanbul', 2],
  ['2024-11-10', 'energy', 'disputed', 'Ankara’s denial', 3],
  ['2024-12-19', 'energy', 'opinion', 'Letter before claim', 1],
  ['2025-01-31', 'energy', 'documented', 'Tamar agreement', 3],
  ['2025-03-17', 'energy', 'documented', 'Zone I licences', 2],
  ['2025-04-28', 'diplomacy', 'documented', 'Pezeshkian in Baku', 4],
  ['2025-05~', 'energy', 'disputed', 'Customs records end', 1],
  ['2025-05-16/2025-08-31', 'energy', 'documented', 'Tamar share completed', 3],
  ['2025-05-18/2025-05-21', 'security', 'documented', 'Drill “Araz-2025”', 4],
  ['2025-06-13/2025-06-24', 'security', 'documented', 'Israel–Iran war', 5],
  ['2025-06-13/2025-06-22', 'incident', 'documented', 'Nuclear sites struck', 4],
  ['2025-06-13/2025-06-25', 'security', 'reported', 'Drones launched inside Iran', 3],
  ['2025-06~', 'security', 'denied', 'Alleged use of Azerbaijani airspace', 5],
  ['2025-06-14', 'diplomacy', 'documented', 'Bayramov’s assurance', 3],
  ['2025-06-15/2025-06-29', 'energy', 'documented', 'Haifa refinery shut', 3],
  ['2025-06-20', 'incident', 'reported', 'Drones in Gilan', 2],
  ['2025-06-26', 'diplomacy', 'documented', 'Presidents’ call', 3],
  ['2025-06-27', 'diplomacy', 'disputed', 'Envoy and ministry differ', 2],
  ['[2025-06-29..2025-07-05]', 'incident', 'alleged', 'Residents’ accounts', 3],
  ['2025-07-04', 'diplomacy', 'documented', 'ECO summit, Khankendi', 4],
  ['2025-07-28/2025-08~', 'energy', 'reported', 'Loading interrupted', 1],
  ['[2025-08-06..2025-08-31]', 'diplomacy', 'reported', '“Not confirmed”', 3],
  ['2025-08-08', 'transport', 'documented', 'TRIPP route announced', 3],
  ['2025-08-31', 'security', 'disputed', 'MP Azizi’s claim', 4],
  ['2025-09-04', 'transport', 'documented', 'Flights resume', 3],
  ['2025-10-13', 'transport', 'documented', 'Baku trilateral', 3],
  ['2025-11-13', 'energy', 'reported', '“Behind the Barrel” report', 3],
  ['2025-12-08', 'diplomacy', 'documented', 'Baku talks', 5],
  ['2025-12-08', 'transport', 'reported', 'Mustafayev on flights', 2],
  ['2025-12-11', 'energy', 'disputed', '“Nearly half” claim', 4],
  ['2026-03-05', 'incident', 'disputed', 'Drones over Nakhchivan', 3],
]

const idOf = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Voices spread over their lanes by length of the name; what is documented is on record. */
const voiceOf = (status: keyof typeof statuses, label: string): string =>
  status === 'documented' ? 'record' : (['azerbaijan', 'iran', 'states', 'public', 'article'][label.length % 5] ?? '')

const events: readonly StoryEvent[] = rows
  .map(([text, category, status, label, weight = 3]): StoryEvent => {
    const id = idOf(label)
    return {
      id,
      title: `Title of ${label}`,
      label,
      category,
      phase: 'before-article',
      when: parseWhen(text),
      status: statuses[status],
      places: [],
      lead: `${id}-claim`,
      actors: [],
      stated: false,
      voice: voiceOf(status, label),
      history: [{ from: parseWhen(text).from, status: statuses[status] }],
      weight,
    }
  })
  .sort((a, b) => a.when.from - b.when.from || a.when.to - b.when.to || (a.id < b.id ? -1 : 1))

export const airspace = 'alleged-use-of-azerbaijani-airspace'

export const timelineStory: Story = {
  title: 'A story for the timeline',
  events,
  places: [],
  voices: [
    { id: 'azerbaijan', name: 'Azerbaijan' },
    { id: 'iran', name: 'Iran' },
    { id: 'states', name: 'Other states' },
    { id: 'public', name: 'Media, firms, groups' },
    { id: 'article', name: 'The article' },
    { id: 'record', name: 'No single voice' },
  ],
  passages: [
    { claim: 'airspace', events: [airspace, 'mp-azizi-s-claim', 'residents-accounts'] },
    { claim: 'oil', events: ['btc-in-service', 'nearly-half-claim'] },
  ],
  layers: [],
  extent: { from: Date.UTC(2005, 4, 25), to: Date.UTC(2026, 3, 5) },
  window: { from: Date.UTC(2025, 3, 15), to: Date.UTC(2026, 0, 6) },
  overviewBreak: Date.UTC(2022, 0, 1),
  home: [43, 33, 53, 42],
}
