/** Every data file of `data/` as a zod schema; the types are inferred from here and written nowhere else. */
import { z } from 'zod'
import { Check } from './schema/check.ts'
import { Claim } from './schema/claim.ts'
import { Event } from './schema/event.ts'
import { FigureSet } from './schema/figure.ts'
import { LessonFile } from './schema/lesson.ts'
import { Layer, Waypoint } from './schema/map.ts'
import { Outlet } from './schema/outlet.ts'
import { file } from './schema/shapes.ts'
import { Source } from './schema/source.ts'
import { Correction, Passage, Step, StoryFile } from './schema/telling.ts'
import { Actor, Place } from './schema/world.ts'

export { FeatureProperties } from './schema/map.ts'

/** `data/geo/*-waypoints.json`. */
export const waypoints = file(Waypoint)

/** File (or folder of files) -> its schema, as they lie in `data/`. */
export const files = {
  story: StoryFile,
  events: file(Event),
  claims: file(Claim),
  places: file(Place),
  actors: file(Actor),
  sources: file(Source),
  article: file(Passage),
  checks: file(Check),
  outlets: file(Outlet),
  layers: file(Layer),
  steps: file(Step),
  corrections: file(Correction),
  figures: file(FigureSet),
  lesson: LessonFile,
}

/** The JSON Schema of every data file, by name: what editors complete from. */
export const jsonSchemas = (): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ ...files, waypoints }).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]),
  )

export type Data = { [Name in keyof typeof files]: z.infer<(typeof files)[Name]> }
