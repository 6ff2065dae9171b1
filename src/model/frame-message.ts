/**
 * What the page around a frame may ask of the map in it: one envelope, `{ araxes: 1, type, id?, data? }`. Anybody can send
 * anything: nothing is trusted, nothing throws, and what is not understood changes nothing.
 */
import { type Look, themes } from './look.ts'
import type { Story } from './story.ts'

/** The version spoken, in every message. */
export const api = 1

export type Command =
  | { readonly type: 'hello'; readonly theme?: Look['theme']; readonly subscribe: readonly 'view'[] }
  | { readonly type: 'setEvent'; readonly event: string | null }
  | { readonly type: 'step'; readonly direction: 1 | -1 }
  | { readonly type: 'setLayers'; readonly layers: readonly string[] }
  | { readonly type: 'setView'; readonly center: readonly [number, number]; readonly zoom: number }
  | { readonly type: 'setView'; readonly bbox: readonly [number, number, number, number] }
  | { readonly type: 'getState' }

export type Refusal = 'unsupported' | 'invalid' | 'unknown-event' | 'unknown-layer' | 'too-many'

/** A message is none of ours (null), a command, or refused; `id` is what its sender waits for. */
export type Heard =
  | { readonly command: Command; readonly id: string | undefined }
  | { readonly refused: Refusal; readonly id: string | undefined }
  | null

/** Tells the page around one thing; `id` answers a command. */
export type Tell = (type: string, data: object, id?: string) => void

type Fields = Readonly<Record<string, unknown>>

export const longest = { text: 200, list: 200 } as const

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest.text
const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= longest.list && value.every(isText)
const areNumbers = (value: unknown, count: number): value is number[] =>
  Array.isArray(value) && value.length === count && value.every((each) => Number.isFinite(each))

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
const lng = (value = 0): number => between(value, -180, 180)
const lat = (value = 0): number => between(value, -85, 85)

const view = ({ bbox, center, zoom }: Fields): Command | null => {
  if (areNumbers(bbox, 4)) {
    const [west, south, east, north] = bbox
    return { type: 'setView', bbox: [lng(west), lat(south), lng(east), lat(north)] }
  }
  if (bbox !== undefined || !areNumbers(center, 2) || !Number.isFinite(zoom)) return null
  return { type: 'setView', center: [lng(center[0]), lat(center[1])], zoom: between(Number(zoom), 0, 22) }
}

const hello = ({ subscribe = [], theme }: Fields): Command | null => {
  const wanted = themes.find((each) => each === theme)
  if (!areTexts(subscribe) || (theme !== undefined && !wanted)) return null
  return {
    type: 'hello',
    subscribe: subscribe.filter((each) => each === 'view'),
    ...(wanted ? { theme: wanted } : {}),
  }
}

const read: Readonly<Record<string, (data: Fields) => Command | null>> = {
  hello,
  setEvent: ({ id }) => (id === null || isText(id) ? { type: 'setEvent', event: id } : null),
  step: ({ dir }) => (dir === 1 || dir === -1 ? { type: 'step', direction: dir } : null),
  setLayers: ({ on }) => (areTexts(on) ? { type: 'setLayers', layers: on } : null),
  setView: view,
  getState: () => ({ type: 'getState' }),
}

const strangerIn = (command: Command, story: Pick<Story, 'events' | 'layers'>): Refusal | null => {
  if (command.type === 'setEvent' && command.event !== null) {
    return story.events.some(({ id }) => id === command.event) ? null : 'unknown-event'
  }
  if (command.type !== 'setLayers') return null
  const known = new Set(story.layers.map(({ id }) => id))
  return command.layers.every((layer) => known.has(layer)) ? null : 'unknown-layer'
}

/** Reads whatever has arrived. Fields that are not known are left out; ids must be the story's; numbers are clamped. */
export const readMessage = (story: Pick<Story, 'events' | 'layers'>, message: unknown): Heard => {
  if (!isFields(message) || message.araxes !== api || !isText(message.type)) return null
  const { type, id, data = {} } = message
  if (id !== undefined && !isText(id)) return null
  const reader = Object.hasOwn(read, type) ? read[type] : undefined
  if (!reader) return { refused: 'unsupported', id }
  const command = isFields(data) ? reader(data) : null
  if (!command) return { refused: 'invalid', id }
  const stranger = strangerIn(command, story)
  return stranger ? { refused: stranger, id } : { command, id }
}

/** So many commands are obeyed in a second. */
export const mostPerSecond = 20

/** When the last commands came (milliseconds), with this one; null where there were too many in the second before it. */
export const paced = (times: readonly number[], now: number): readonly number[] | null => {
  const recent = times.filter((time) => now - time < 1_000)
  return recent.length < mostPerSecond ? [...recent, now] : null
}
