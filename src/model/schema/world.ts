/** Where and who: places and actors. */
import { z } from 'zod'
import { idOf, latitude, longitude, text } from './shapes.ts'

const alphabetical = (name: string): boolean => {
  const pair = name.split(' / ')
  return pair.every((word, index) => index === 0 || word.localeCompare(pair[index - 1] ?? '', 'en') > 0)
}

const Placed = z.strictObject({
  id: idOf('Unique among places'),
  name: text('Name in English; disputed pairs alphabetically: Khankendi / Stepanakert').refine(alphabetical, {
    error: 'the names of a pair in alphabetical order',
  }),
  namesNote: text('Who uses which of the names of a disputed pair').optional(),
  names: z.record(z.string().regex(/^[a-z]{2}$/), z.string()).default({}),
  also: z.array(text('Another spelling, by which it is found too')).optional(),
  kind: z.enum(['capital', 'town', 'minor', 'site', 'terminal', 'field', 'region']),
  point: z.tuple([longitude, latitude]).describe('Longitude, latitude in WGS84 degrees'),
  country: text('Who governs it in fact; "high seas" for none').optional(),
  label: z.boolean().default(false).describe('True where the map names it even without an event'),
  accuracy: text('How exact the point is and where it comes from'),
})

export const Place = Placed.refine(({ name, namesNote }) => !name.includes(' / ') || namesNote !== undefined, {
  path: ['namesNote'],
  error: 'who uses which of the two names',
})

export const Actor = z.strictObject({
  id: idOf('Unique among actors'),
  name: text('Full name'),
  short: text('Name in a status line: "Baku", "Tehran", "Azizi"'),
  also: z.array(text('Another spelling, by which they are found too')).optional(),
  role: text('Office or kind: "Member of parliament, Iran"').optional(),
  kind: z.enum(['person', 'state', 'institution', 'company', 'media', 'group']),
  country: text('Country').optional(),
})
