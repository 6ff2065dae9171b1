/**
 * A walk: steps that a reader arranged, as a file or a link holds them. What comes from outside is checked whole: a walk
 * with one fault is not taken, and each fault is named with its place, what was found and what was expected.
 */
import { region, zooms } from './camera.ts'
import { listed } from './language.ts'
import type { Step } from './records.ts'
import type { Story } from './story.ts'
import { windowOf } from './walk-step.ts'
import * as words from './words/walk.ts'

/** The steps of a walk have the shape of `data/steps.json`. */
export interface Walk {
  readonly title: string
  readonly steps: readonly Step[]
}

/** Numbers of steps, bytes and characters. */
export const bounds = {
  steps: 40,
  bytes: 64_000,
  link: 4_000,
  title: 120,
  caption: 300,
  notes: 2_000,
  question: 500,
} as const

export type ReadWalk =
  | { readonly walk: Walk; readonly problems?: undefined }
  | { readonly walk?: undefined; readonly problems: readonly string[] }

const format = 'araxes-walk'
const version = 1
const walkFields = ['$schema', 'format', 'version', 'title', 'steps']
const kinds = ['title', 'event', 'end']
const stepFields = ['id', 'kind', 'title', 'event', 'window', 'layers', 'camera', 'caption', 'notes', 'question']

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Signs that would turn or end the line in which they stand. */
const unruly = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]/gu

/** Short enough to be read in a line, and nothing in it but what can be read. */
const inLine = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text).replace(unruly, '\ufffd')

/** A value as JSON; of lists in lists, more than a stack holds, the outermost alone. */
const jsonOf = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}'
  }
}

/** What was found. */
const shown = (value: unknown): string =>
  value === undefined ? words.nothing : words.quoted(inLine(typeof value === 'string' ? value : jsonOf(value)))

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most && !/\p{Surrogate}/u.test(value)

const isCamera = (value: unknown): boolean => {
  if (!isRecord(value) || Object.keys(value).length !== 3) return false
  const [lng, lat, zoom] = [value.lng, value.lat, value.zoom].map((each) =>
    typeof each === 'number' && Number.isFinite(each) ? each : Number.NaN,
  ) as [number, number, number]
  const [west, south, east, north] = region
  const inside = lng >= west && lng <= east && lat >= south && lat <= north
  return inside && zoom >= zooms.least && zoom <= zooms.greatest
}

/** What was expected is put into words only where it was not found. */
type Fault = readonly [field: string, found: unknown, expected: () => string]

/** The faults of one step. */
const faultsOf = (story: Story, step: unknown): Fault[] => {
  if (!isRecord(step)) return [['', step, () => words.expected.step]]
  const faults: Fault[] = []
  const must = (field: string, holds: boolean, expected: () => string): void => {
    if (!holds) faults.push([field, step[field], expected])
  }
  const may = (field: string, most: number): void =>
    must(field, step[field] === undefined || isText(step[field], most), () => words.expected.text(most))
  const layers = new Set(story.layers.map(({ id }) => id))
  for (const field of Object.keys(step).filter((each) => !stepFields.includes(each))) {
    faults.push([inLine(field), step[field], () => words.expected.field(listed(stepFields))])
  }
  may('id', bounds.title)
  may('title', bounds.title)
  may('notes', bounds.notes)
  may('question', bounds.question)
  must('caption', isText(step.caption, bounds.caption), () => words.expected.text(bounds.caption))
  must('kind', step.kind === undefined || kinds.some((kind) => kind === step.kind), () => words.expected.kind)
  must(
    'event',
    step.event === undefined || story.events.some(({ id }) => id === step.event),
    () => words.expected.event,
  )
  must('window', typeof step.window === 'string' && windowOf(step.window) !== undefined, () => words.expected.window)
  must('layers', Array.isArray(step.layers) && step.layers.every((id) => layers.has(id)), () => words.expected.layers)
  must('camera', step.camera === undefined || isCamera(step.camera), () => words.expected.camera)
  return faults
}

/** Fields in the order of `data/steps.json`; a step without an id gets one from its number. */
const stepFrom = (step: Fields, index: number): Step => {
  const kept = stepFields.filter((field) => step[field] !== undefined).map((field) => [field, step[field]])
  return { id: `step-${index + 1}`, kind: 'event', ...Object.fromEntries(kept) } as Step
}

/** Text of a file or a link -> a walk, or every fault in words. Never throws. */
export const readWalk = (story: Story, text: string): ReadWalk => {
  const fault = (place: string, found: string, expected: string): ReadWalk => ({
    problems: [words.problem(place, found, expected)],
  })
  const { file, step: stepPlace } = words.places
  const length = new TextEncoder().encode(text).length
  if (length > bounds.bytes) return fault(file, words.bytes(length), words.expected.bytes(bounds.bytes))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fault(file, shown(text), words.expected.json)
  }
  if (!isRecord(value) || value.format !== format) return fault(file, shown(value), words.expected.walk)
  if (value.version !== version) return fault('version', shown(value.version), words.expected.version)
  const { title = '', steps } = value
  if (!Array.isArray(steps) || steps.length === 0 || steps.length > bounds.steps) {
    const found = Array.isArray(steps) ? String(steps.length) : shown(steps)
    return fault('steps', found, words.expected.steps(bounds.steps))
  }
  const problems = [
    ...Object.keys(value)
      .filter((field) => !walkFields.includes(field))
      .map((field) =>
        words.problem(inLine(field) || file, shown(value[field]), words.expected.field(listed(walkFields))),
      ),
    ...(isText(title, bounds.title) ? [] : [words.problem('title', shown(title), words.expected.text(bounds.title))]),
    ...steps.flatMap((step, index) =>
      faultsOf(story, step).map(([field, found, expected]) =>
        words.problem(stepPlace(index + 1, field), shown(found), expected()),
      ),
    ),
  ]
  return problems.length > 0 ? { problems } : { walk: { title: String(title), steps: steps.map(stepFrom) } }
}

/** A walk as the text of its file; `readWalk` reads it back. */
export const walkText = ({ title, steps }: Walk, indent = 2): string =>
  `${JSON.stringify({ format, version, title, steps }, null, indent)}\n`

/** The steps that are played: the reader's own where they have a walk, else those of the story. */
export const stepsInForce = (own: Walk | null, ofStory: readonly Step[]): readonly Step[] =>
  own && own.steps.length > 0 ? own.steps : ofStory
