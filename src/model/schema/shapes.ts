/** What the schemas of all records share: texts, ids, dates, lists of references. */
import { z } from 'zod'

export const words = (limit: number) => (value: string) => value.split(/\s+/).length <= limit
export const text = (describe: string) => z.string().trim().min(1).describe(describe)
export const prose = (limit: number, describe: string) =>
  text(describe).refine(words(limit), { error: `at most ${limit} words` })
const idPattern = { error: 'an id in lower-case words joined by hyphens' }
export const idOf = (describe: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idPattern)
    .describe(describe)
export const list = (describe: string) => z.array(idOf(describe)).default([])
export const cited = z.array(idOf('Source')).min(1)
export const edtf = (describe: string) =>
  text(`${describe} EDTF: 2025-06-13, 2025-06, 2025-06-13/2025-06-24, 2006-06/.., [2025-08-06..2025-08-31], 2025-06~`)
export const longitude = z.number().min(-180).max(180)
export const latitude = z.number().min(-90).max(90)
export const file = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ $schema: z.string().optional(), items: z.array(item) })
