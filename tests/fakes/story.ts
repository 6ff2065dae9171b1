/** A small story: two places with several events, all forms of mark, an event that goes on. Instants in UTC. */
import type { Layer } from '../../src/model/records.ts'
import type { Story, StoryEvent, StoryPlace } from '../../src/model/story.ts'

export const day = (text: string): number => Date.parse(`${text}T00:00:00Z`)

const documented = { basis: 'documented', response: 'none-found', words: 'Documented' } as const

const event = (
  id: string,
  from: string,
  to: string | null,
  about: Partial<StoryEvent> & Pick<StoryEvent, 'category' | 'places'>,
): StoryEvent => ({
  id,
  title: `Title of ${id}`,
  label: id,
  phase: 'before-article',
  when: {
    from: day(from),
    to: to === null ? Number.POSITIVE_INFINITY : day(to),
    form: to === null ? 'ongoing' : 'day',
    unsure: { from: false, to: false },
    label: from,
  },
  status: documented,
  lead: `${id}-claim`,
  actors: [],
  stated: false,
  voice: 'record',
  history: [{ from: day(from), status: about.status ?? documented }],
  weight: 3,
  ...about,
})

const place = (id: string, kind: StoryPlace['kind'], lng: number, lat: number, local = ''): StoryPlace => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  names: local ? { xx: local } : {},
  kind,
  point: [lng, lat],
  label: kind !== 'site',
})

const layer = (id: string, symbol: Layer['symbol'], on = true): Layer => ({
  id,
  title: id,
  symbol,
  on,
  note: 'A layer for tests.',
  sources: [],
})

const alleged = { basis: 'alleged', response: 'denied', words: 'Alleged · denied by Baku' } as const
const reported = { basis: 'reported', response: 'none-found', words: 'Reported' } as const

export const story: Story = {
  title: 'A story for tests',
  events: [
    event('pipeline', '2006-06-04', null, { category: 'energy', places: ['sangachal', 'ceyhan'], weight: 4 }),
    event('visit', '2025-04-28', '2025-04-29', { category: 'diplomacy', places: ['baku'], weight: 2 }),
    event('overflight', '2025-06-13', '2025-06-25', {
      category: 'security',
      places: ['nakhchivan', 'tehran'],
      actors: ['baku-state', 'tehran-state'],
      stated: true,
      voice: 'iran',
      status: alleged,
      history: [
        { from: day('2025-06-26'), status: { basis: 'alleged', response: 'none-found', words: 'Alleged' } },
        { from: day('2025-06-27'), status: alleged },
      ],
      weight: 5,
    }),
    event('strike', '2025-06-13', '2025-06-14', { category: 'incident', places: ['tehran'], status: reported }),
    event('call', '2025-06-26', '2025-06-27', { category: 'diplomacy', places: ['baku', 'tehran'], weight: 1 }),
    event('talks', '2025-12-08', '2025-12-09', { category: 'diplomacy', places: ['baku'], weight: 5 }),
  ],
  places: [
    place('baku', 'capital', 49.892, 40.3777, 'Bakı'),
    place('tehran', 'capital', 51.4215, 35.6944, 'تهران'),
    place('nakhchivan', 'town', 45.4122, 39.2089),
    place('sangachal', 'terminal', 49.4813, 40.2013),
    place('ceyhan', 'terminal', 35.9, 36.88),
    place('natanz', 'site', 51.727, 33.724),
  ],
  voices: [
    { id: 'azerbaijan', name: 'Azerbaijan' },
    { id: 'iran', name: 'Iran' },
    { id: 'states', name: 'Other states' },
    { id: 'public', name: 'Media, firms, groups' },
    { id: 'article', name: 'The article' },
    { id: 'record', name: 'No single voice' },
  ],
  passages: [
    { claim: 'airspace', events: ['overflight', 'call'] },
    { claim: 'oil', events: ['pipeline'] },
  ],
  layers: [
    layer('borders', 'border'),
    layer('contested', 'contested-line'),
    layer('karabakh', 'former-line'),
    layer('airspace', 'alleged-area'),
    layer('overflights', 'recorded-area'),
    layer('btc', 'pipeline'),
    layer('tanker', 'sea-leg', false),
    layer('fields', 'field', false),
    layer('corridors', 'corridor', false),
    layer('places', 'event-place'),
  ],
  extent: { from: day('2006-06-04'), to: day('2026-01-01') },
  window: { from: day('2025-04-01'), to: day('2026-01-01') },
  overviewBreak: day('2022-01-01'),
  home: [42, 34, 54, 42.5],
}
