/** The messages between a page and the map in its frame, as a schema for those who write the other side. */
import { z } from 'zod'

const text = z.string().max(200)
const lng = z.number()
const lat = z.number()

const envelope = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.looseObject({ araxes: z.literal(1), type: z.literal(type), id: text.optional(), data })

const nothing = z.looseObject({}).optional()

/** From the page to the frame. */
export const commandSchema = z.discriminatedUnion('type', [
  envelope(
    'hello',
    z
      .looseObject({
        subscribe: z.array(text).max(200).optional().describe('"view": tell where the map was moved.'),
        theme: z.enum(['auto', 'light', 'dark', 'contrast']).optional(),
      })
      .optional(),
  ).describe('Answered by "ready", which is also sent when the frame has loaded.'),
  envelope('setEvent', z.looseObject({ id: text.nullable() })),
  envelope('step', z.looseObject({ dir: z.union([z.literal(1), z.literal(-1)]) })),
  envelope('setLayers', z.looseObject({ on: z.array(text).max(200) })),
  envelope(
    'setView',
    z.union([
      z.looseObject({ bbox: z.tuple([lng, lat, lng, lat]).describe('West, south, east, north in degrees.') }),
      z.looseObject({ bbox: z.undefined().optional(), center: z.tuple([lng, lat]), zoom: z.number() }),
    ]),
  ),
  envelope('getState', nothing),
])

const state = z.object({
  event: text.nullable(),
  layers: z.array(text),
  view: z.enum(['map', 'table']),
  theme: z.enum(['auto', 'light', 'dark', 'contrast']),
  address: z.string().describe('Query and hash of this state for the whole page.'),
})

/** From the frame to the page. */
export const reportSchema = z.discriminatedUnion('type', [
  envelope(
    'ready',
    z.object({
      api: z.literal(1),
      minApi: z.literal(1),
      story: z.string(),
      lang: z.string(),
      events: z.array(z.object({ id: text, date: z.string(), title: z.string() })),
      layers: z.array(z.object({ id: text, title: z.string() })),
      caps: z.array(z.string()),
      state,
    }),
  ),
  envelope(
    'event',
    z.object({
      id: text.nullable(),
      index: z.number().int().describe('In order of time; -1 for none.'),
      cause: z.enum(['user', 'host', 'play', 'url']),
    }),
  ),
  envelope('layers', z.object({ on: z.array(text) })),
  envelope('view', z.object({ center: z.tuple([lng, lat]), zoom: z.number() })).describe('At most four a second.'),
  envelope('height', z.object({ px: z.number().int() })),
  envelope('link', z.object({ href: z.string(), label: z.string() })).describe('A link that the frame may not open.'),
  envelope('reply', z.object({ ok: z.boolean(), error: z.string().optional(), data: state.optional() })),
])

/** The JSON Schema that is published. */
export const protocolSchema = (): unknown =>
  z.toJSONSchema(z.union([commandSchema, reportSchema]).describe('Messages of araxes embeds, version 1'), {
    unrepresentable: 'any',
  })
