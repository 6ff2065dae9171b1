/** One row of each file to take away: the names of its columns and what stands in them. */
import { z } from 'zod'
import { Basis, Response } from './claim.ts'
import { Event } from './event.ts'

const column = (describe: string) => z.string().describe(describe)
const list = (what: string) => column(`${what}; several are joined by " | ", empty where there is none`)

const shape = column('What the shape on a map is and is not')

const standing = {
  status: column('Basis and response in plain words: "ALLEGED – denied by Baku"'),
  basis: Basis.describe('What it rests on'),
  response: Response.describe('What the other side says'),
}
const voices = {
  said_by: list('Who says so, when, in what words, read where'),
  denied_by: list('Who denies it, when, in what words, read where'),
  not_confirmed_by: list('Who neither says so nor denies it'),
}
const origin = {
  sources: list('Publisher, title, date and address of each source'),
  id: column('Id in this project'),
  address: column('Where it can be read: a whole address, or what follows the address of the story'),
  edition: column('Day of the edition, ISO 8601'),
  licence: column('Licence of the data'),
  attribution: column('Whom to name'),
}

export const EventRow = z.strictObject({
  title: column('Status and headline'),
  label: column('Status and short name'),
  ...standing,
  date: column('Date in words'),
  date_edtf: column('Date as EDTF'),
  date_start: column('First day, ISO 8601'),
  date_end: column('Last day, ISO 8601; empty while it goes on'),
  phase: Event.shape.phase,
  category: Event.shape.category,
  places: list('Names of the places, the most telling first'),
  longitude: z.number().nullable().describe('Of the first place, degrees WGS84'),
  latitude: z.number().nullable().describe('Of the first place, degrees WGS84'),
  geometry_note: shape,
  claim: column('The claim that gives the event its status, one attributed sentence'),
  ...voices,
  summary: column('Two to four sentences'),
  evidence_level: z.int().min(0).max(4).describe('Public evidence, 0 none to 4 primary record; not a measure of truth'),
  evidence: column('Why this level'),
  ...origin,
})

export const ClaimRow = z.strictObject({
  title: column('Status and statement'),
  ...standing,
  statement: column('The claim, one attributed sentence'),
  ...voices,
  searched_on: column('Day on which a response was looked for and not found'),
  note: column('Why this status'),
  events: list('Headlines of the events that carry it, each with its status'),
  ...origin,
})

export const FeatureRow = z.strictObject({
  title: column('Status and name'),
  label: column('Status and words on the map'),
  ...standing,
  geometry_note: shape,
  layer: column('Name of the layer'),
  kind: column('Kind within its layer'),
  held_by: column('Of contested lines: who holds the ground in fact'),
  claimed_by: column('Of contested lines: who claims it; several joined by "; "'),
  accuracy: column('surveyed, generalised, schematic or alleged'),
  date: column('When it was or is valid, in words'),
  as_of: column('Day on which it was checked'),
  ...voices,
  note: column('What to know before reading it off the map'),
  ...origin,
})

export type EventRow = z.infer<typeof EventRow>
export type ClaimRow = z.infer<typeof ClaimRow>
export type FeatureRow = z.infer<typeof FeatureRow>

/** The names of the columns in their order. */
export const columns = {
  events: Object.keys(EventRow.shape) as (keyof EventRow)[],
  claims: Object.keys(ClaimRow.shape) as (keyof ClaimRow)[],
}

/** JSON Schema of a row of each file: of `events.csv` and `events.geojson`, of `claims.csv`, of `layers.geojson`. */
export const exportSchema = (): unknown => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Rows of the files to take away',
  $defs: Object.fromEntries(
    Object.entries({ event: EventRow, claim: ClaimRow, feature: FeatureRow }).map(([name, schema]) => {
      const { $schema: _, ...body } = z.toJSONSchema(schema)
      return [name, body]
    }),
  ),
})
