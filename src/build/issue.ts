/** What zod and JSON.parse find wrong, as problems that name place, found and expected. */
import { type Problem, shown } from '../model/problem.ts'

/** One file of `data/`: its path below that folder and its text. */
export interface DataFile {
  readonly path: string
  readonly text: string
}

type Path = readonly PropertyKey[]

interface Issue {
  readonly path: Path
  readonly message: string
  readonly code?: string | undefined
  readonly keys?: readonly string[] | undefined
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value)

/** "places[1].name": a path as a message shows it. */
const keys = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  )

const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object in braces',
  string: 'a text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  tuple: 'a list of numbers',
}

const expectation = (message: string): string => {
  const text = message
    .replace(/^Invalid (input|option): expected /, '')
    .replace(/, received .*$/, '')
    .replaceAll('"|"', '", "')
  return kinds[text] ?? text
}

/** "[4] baku-talks": a record by its position and its id, where it has one. */
export const recordPath = (index: number, record: unknown): string => {
  const { id, properties } = (record ?? {}) as { id?: unknown; properties?: { id?: unknown } | null }
  const name = id ?? properties?.id
  return `[${index}]${typeof name === 'string' ? ` ${name}` : ''}`
}

/** The issues of one record (or file) as problems. */
export const issueProblems = (file: string, base: string, value: unknown, issues: readonly Issue[]): Problem[] =>
  issues.map(({ path, message, code, keys: unknown }) => {
    const place = [base, keys(path)].filter(Boolean).join(' › ')
    if (code === 'unrecognized_keys' && unknown) {
      return {
        file,
        path: place,
        found: `the field ${unknown.map(shown).join(', ')}`,
        expected: 'only fields of data/README.md',
      }
    }
    return { file, path: place, found: shown(at(value, path)), expected: expectation(message) }
  })

/** More lists and objects within each other than any record has; what reads them further on may go down to the end. */
const deepest = 40

/** Whether a value has more levels than that; walked level by level, for a walk that goes down may run out of stack. */
const isTooDeep = (value: unknown): boolean => {
  let level: unknown[] = [value]
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1) {
    level = level.flatMap((it) => (it !== null && typeof it === 'object' ? Object.values(it) : []))
  }
  return level.length > 0
}

/** The value of a JSON file, or the problem of reading it. */
export const parsed = ({ path, text }: DataFile): { readonly value: unknown } | { readonly problem: Problem } => {
  try {
    const value: unknown = JSON.parse(text)
    if (!isTooDeep(value)) return { value }
    const found = `lists and objects more than ${deepest} deep`
    return { problem: { file: path, path: '', found, expected: 'records as data/README.md has them' } }
  } catch (error) {
    return {
      problem: { file: path, path: '', found: `text that breaks off: ${(error as Error).message}`, expected: 'JSON' },
    }
  }
}
