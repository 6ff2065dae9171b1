/** Every data file of `data/` as a zod schema; the types are inferred from here and written nowhere else. */
import { z } from 'zod'

const words = (limit: number) => (value: string) => value.split(/\s+/).length <= limit
const text = (describe: string) => z.string().trim().min(1).describe(describe)
const prose = (limit: number, describe: string) =>
  text(describe).refine(words(limit), { error: `at most ${limit} words` })
const idPattern = { error: 'an id in lower-case words joined by hyphens' }
const idOf = (describe: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idPattern)
    .describe(describe)
const list = (describe: string) => z.array(idOf(describe)).default([])
const cited = z.array(idOf('Source')).min(1)
const edtf = (describe: string) =>
  text(`${describe} EDTF: 2025-06-13, 2025-06, 2025-06-13/2025-06-24, 2006-06/.., [2025-08-06..2025-08-31], 2025-06~`)
const longitude = z.number().min(-180).max(180)
const latitude = z.number().min(-90).max(90)
const file = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ $schema: z.string().optional(), items: z.array(item) })

export const Basis = z.enum(['documented', 'reported', 'alleged', 'opinion'])
export const Response = z.enum(['none-found', 'confirmed', 'disputed', 'denied'])

/** One voice in a claim: who, when, in what words, and where that can be read. */
export const Statement = z
  .strictObject({
    by: idOf('Actor who speaks'),
    on: edtf('When it was said.'),
    quotation: prose(25, 'The exact words, without quotation marks, at most 25 words').optional(),
    paraphrase: text('What was said, in our words; needed where there is no quotation').optional(),
    translated: z.boolean().optional().describe('True where the quotation is a translation'),
    note: text('How it reached us: "Relaying border guards", "In Tehran\'s readout only"').optional(),
    source: idOf('Source in which it can be read'),
  })
  .refine((it) => it.quotation ?? it.paraphrase, { error: 'a quotation or a paraphrase' })

export const Claim = z.strictObject({
  id: idOf('Unique among claims'),
  statement: text('The claim as one attributed, neutral sentence in our own words'),
  basis: Basis.describe('What it rests on: documented, reported, alleged or opinion'),
  response: Response.describe('What the other side says: none-found, confirmed, disputed or denied'),
  saidBy: z.array(Statement).default([]),
  deniedBy: z.array(Statement).default([]),
  notConfirmedBy: z.array(Statement).default([]).describe('A third position: neither says so nor denies it'),
  searchedOn: edtf('The day on which a response was looked for and not found.').optional(),
  note: text('One line: why this status').optional(),
  sources: cited,
})

export const Event = z.strictObject({
  id: idOf('Unique among events; also its address: #id'),
  title: text('Headline; attributed where the lead claim is alleged or an opinion'),
  label: text('Name on timeline and lists').max(34, { error: 'at most 34 characters' }),
  when: edtf('When it happened.'),
  whenNote: text('What the date leaves open').optional(),
  phase: z
    .enum(['context', 'before-article', 'article', 'after-article'])
    .describe('Where it stands to the article of 11 December 2025'),
  category: z.enum(['diplomacy', 'security', 'energy', 'transport', 'incident']),
  places: list('Place').describe('Places shown on the map, the most telling first'),
  actors: list('Actor'),
  summary: text('Two to four neutral sentences in our own words'),
  claims: z.array(idOf('Claim')).min(1).describe('Claims it carries; the first one gives the event its mark'),
  onRecord: list('Event').describe('Other events that are on record and bear on this one'),
  evidence: z.strictObject({
    level: z.literal([0, 1, 2, 3, 4]).describe('0 none, 1 testimony, 2 one record, 3 several, 4 primary record'),
    reason: text('One sentence: why this level'),
  }),
  weight: z.int().min(1).max(5).default(3).describe('How early its name is placed on the timeline, 5 first'),
  sources: cited,
})

export const Place = z.strictObject({
  id: idOf('Unique among places'),
  name: text('Name in English; disputed pairs alphabetically: Khankendi / Stepanakert'),
  names: z.record(z.string().regex(/^[a-z]{2}$/), z.string()).default({}),
  kind: z.enum(['capital', 'town', 'minor', 'site', 'terminal', 'field', 'region']),
  point: z.tuple([longitude, latitude]).describe('Longitude, latitude in WGS84 degrees'),
  country: text('Who governs it in fact; "high seas" for none').optional(),
  label: z.boolean().default(false).describe('True where the map names it even without an event'),
  accuracy: text('How exact the point is and where it comes from'),
})

export const Actor = z.strictObject({
  id: idOf('Unique among actors'),
  name: text('Full name'),
  short: text('Name in a status line: "Baku", "Tehran", "Azizi"'),
  role: text('Office or kind: "Member of parliament, Iran"').optional(),
  kind: z.enum(['person', 'state', 'institution', 'company', 'media', 'group']),
  country: text('Country').optional(),
})

export const Source = z.strictObject({
  id: idOf('Unique among sources'),
  publisher: text('Who published it'),
  title: text('Title, or a short description where no title was seen'),
  date: text('Date as far as known, "n.d." where unknown'),
  url: z.url({ protocol: /^https?$/ }).optional(),
  language: text('Language, in English, where it is not English').optional(),
  note: text('Copy, relay, translation, reliability').optional(),
})

export const Passage = z.strictObject({
  id: idOf('Unique among passages'),
  paragraph: z.int().min(1).describe('Line of the article in which it stands'),
  quotation: prose(25, "The article's words, at most 25"),
  marked: text('Part of the quotation that is about the claim; must occur in it').optional(),
  claim: idOf('The claim this passage makes'),
})

const lineSymbols = ['border', 'contested-line', 'former-line', 'pipeline', 'sea-leg', 'corridor'] as const
const areaSymbols = ['alleged-area', 'recorded-area', 'field', 'event-place'] as const

export const Layer = z.strictObject({
  id: idOf('Unique among layers'),
  title: text('Name in the legend'),
  symbol: z.enum([...lineSymbols, ...areaSymbols]).describe('How it is drawn and shown in the legend'),
  on: z.boolean().describe('Shown at the start'),
  note: text('What the layer is and is not, one sentence'),
  sources: list('Source'),
})

export const Step = z.strictObject({
  id: idOf('Unique among steps'),
  event: idOf('Event on the slide').optional(),
  window: edtf('Time window.'),
  layers: list('Layer'),
  caption: prose(35, 'What is said over it, at most 35 words'),
  notes: text('For the speaker').optional(),
  question: text('For the class').optional(),
})

export const Correction = z.strictObject({
  date: edtf('Day of the correction.'),
  was: text('What stood before'),
  is: text('What stands now'),
  sources: list('Source'),
})

export const StoryFile = z.strictObject({
  $schema: z.string().optional(),
  title: text('Title of the story'),
  subtitle: text('One line beneath it'),
  article: z.strictObject({
    title: text('As published'),
    published: edtf('Day.'),
    note: text('What it is'),
    source: idOf('Source'),
  }),
  home: z.tuple([longitude, latitude, longitude, latitude]).describe('First view: west, south, east, north in degrees'),
  window: edtf('First time window.'),
  overviewBreak: edtf('Where the overview changes its scale.'),
  policy: text('What borders and hatched areas mean, one sentence'),
  loadedWords: z.array(z.strictObject({ word: text('Loaded word'), neutral: text('Neutral equivalent') })),
})

/** Properties that every feature of `data/geo/*.geojson` carries. */
export const FeatureProperties = z.strictObject({
  id: idOf('Unique among features'),
  layer: idOf('Layer'),
  name: text('What it is'),
  label: text('Words on the map').optional(),
  basis: Basis,
  response: Response,
  claim: idOf('Claim that says who says so and who denies it').optional(),
  event: idOf('Event that is selected by choosing it').optional(),
  when: edtf('When it was or is valid.').optional(),
  widthKilometres: z.number().positive().optional().describe('Full width of an area about a centre line'),
  radiusKilometres: z.number().positive().optional().describe('Radius of an area about a point'),
  kind: text('Kind within its layer: station, planned, in-use, oblast ...').optional(),
  number: z.int().min(1).optional().describe('Order of a station from the head station'),
  accuracy: z.enum(['surveyed', 'generalised', 'schematic', 'alleged']),
  asOf: edtf('The day on which it was checked.'),
  sources: cited,
  note: text('What to know before reading it off the map').optional(),
})

/** File (or folder of files) -> its schema, as they lie in `data/`. */
export const files = {
  story: StoryFile,
  events: file(Event),
  claims: file(Claim),
  places: file(Place),
  actors: file(Actor),
  sources: file(Source),
  article: file(Passage),
  layers: file(Layer),
  steps: file(Step),
  corrections: file(Correction),
}

/** The JSON Schema of every data file, by name: what editors complete from. */
export const jsonSchemas = (): Record<string, unknown> =>
  Object.fromEntries(Object.entries(files).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]))

export type FeatureProperties = z.infer<typeof FeatureProperties>
export type Data = { [Name in keyof typeof files]: z.infer<(typeof files)[Name]> }
