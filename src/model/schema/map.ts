/** Layers of the map, and what each of their features says of itself. */
import { z } from 'zod'
import { Basis, Response } from './claim.ts'
import { cited, edtf, idOf, latitude, list, longitude, text } from './shapes.ts'

const lineSymbols = [
  'border',
  'contested-line',
  'former-line',
  'pipeline',
  'other-pipeline',
  'sea-leg',
  'corridor',
] as const
const areaSymbols = ['alleged-area', 'recorded-area', 'field', 'event-place'] as const

export const Layer = z.strictObject({
  id: idOf('Unique among layers'),
  title: text('Name in the legend'),
  symbol: z.enum([...lineSymbols, ...areaSymbols]).describe('How it is drawn and shown in the legend'),
  on: z.boolean().describe('Shown at the start'),
  note: text('What the layer is and is not, one sentence'),
  sources: list('Source'),
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
  when: edtf(
    'When it happened or is in use; borders and contested lines have validFrom and validTo instead.',
  ).optional(),
  validFrom: edtf('From when a border or line of control held.').optional(),
  validTo: edtf('Until when it held; none for what still holds.').optional(),
  heldBy: text('Who holds the ground that a contested line is about').optional(),
  claimedBy: z.array(text('Who claims it')).min(1).optional(),
  countries: z.array(text('Country')).min(1).optional().describe('It may be drawn in none but these'),
  widthKilometres: z.number().positive().optional().describe('Full width of an area about a centre line'),
  radiusKilometres: z.number().positive().optional().describe('Radius of an area about a point'),
  kind: text('Kind within its layer: station, planned, in-use, oblast ...').optional(),
  number: z.int().min(1).optional().describe('Order of a station from the head station'),
  accuracy: z.enum(['surveyed', 'generalised', 'schematic', 'alleged']),
  accuracyKilometres: z.number().positive().optional().describe('How far the drawing may be off'),
  asOf: edtf('The day on which it was checked.'),
  sources: cited,
  note: text('What to know before reading it off the map').optional(),
})

export type FeatureProperties = z.infer<typeof FeatureProperties>

/** A point through which the line of a pipeline is drawn, and why it stands there. */
export const Waypoint = z
  .strictObject({
    id: idOf('Unique among waypoints'),
    name: text('What lies there'),
    point: z.tuple([longitude, latitude]).describe('Longitude, latitude in WGS84 degrees'),
    grounds: z.enum(['named', 'gazetteer', 'bend']).describe('named by a source; a town beside the route; set by hand'),
    coordinates: text('Where the coordinates come from'),
    sources: list('Source'),
    note: text('What to know about it').optional(),
  })
  .refine(({ grounds, sources, note }) => (grounds === 'bend' ? note !== undefined : sources.length > 0), {
    path: ['sources'],
    error: 'at least one source, or for a bend set by hand a note that says where it stands',
  })

export type Waypoint = z.infer<typeof Waypoint>
