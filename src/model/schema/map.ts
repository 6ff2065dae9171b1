/** Layers of the map, and what each of their features says of itself. */
import { z } from 'zod'
import { Basis, Response } from './claim.ts'
import { cited, edtf, idOf, list, text } from './shapes.ts'

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

export type FeatureProperties = z.infer<typeof FeatureProperties>
