/** The JSON files of `data/` as records, each checked by its schema; what is wrong is collected, not thrown. */
import type { Entry, Records } from '../model/entry.ts'
import type { Problem } from '../model/problem.ts'
import { files } from '../model/schema.ts'
import { type DataFile, issueProblems, parsed, recordPath } from './issue.ts'

type Name = keyof typeof files
const names = Object.keys(files) as Name[]

/** Files that hold one record and no list. */
const single: ReadonlySet<Name> = new Set(['story', 'lesson'])

/** What a story may do without. */
const optional: ReadonlySet<Name> = new Set(['lesson'])

export interface ReadRecords {
  /** The records that are in order. `story` may be missing where its file is not. */
  readonly records: Records
  readonly problems: readonly Problem[]
}

const nameOf = (path: string): Name | undefined => {
  const name = path.replace(/\.json$/, '').split('/')[0] ?? ''
  return Object.hasOwn(files, name) ? (name as Name) : undefined
}

interface Read {
  readonly name: Name
  readonly entries: readonly Entry<unknown>[]
  /** Ids of records that are refused: references to them are not reported as well. */
  readonly refused: readonly string[]
  readonly problems: readonly Problem[]
}

const readFile = (name: Name, file: string, value: unknown): Read => {
  const whole = files[name].safeParse(value)
  if (single.has(name) || whole.success) {
    const items = !whole.success ? [] : single.has(name) ? [whole.data] : (whole.data as { items: unknown[] }).items
    return {
      name,
      entries: items.map((item, index) => ({ file, path: single.has(name) ? '' : recordPath(index, item), item })),
      refused: [],
      problems: whole.success ? [] : issueProblems(file, '', value, whole.error.issues),
    }
  }
  const list = (value as { items?: unknown } | null)?.items
  if (!Array.isArray(list))
    return { name, entries: [], refused: [], problems: issueProblems(file, '', value, whole.error.issues) }
  const each = list.map((item) => files[name].safeParse({ items: [item] }))
  return {
    name,
    entries: each.flatMap((result, index) =>
      result.success
        ? [{ file, path: recordPath(index, list[index]), item: (result.data as { items: unknown[] }).items[0] }]
        : [],
    ),
    refused: each.flatMap((result, index) => {
      const id = (list[index] as { id?: unknown } | null)?.id
      return result.success || typeof id !== 'string' ? [] : [id]
    }),
    problems: each.flatMap((result, index) => {
      if (result.success) return []
      const issues = result.error.issues.map((issue) => ({ ...issue, path: issue.path.slice(2) }))
      return issueProblems(file, recordPath(index, list[index]), list[index], issues)
    }),
  }
}

/** Reads `events.json` or `events/*.json` for each kind; all problems of all files come back together. */
export const readRecords = (dataFiles: readonly DataFile[]): ReadRecords => {
  const problems: Problem[] = []
  const read: Read[] = []
  for (const file of dataFiles) {
    const name = nameOf(file.path)
    const content = parsed(file)
    if (!name) {
      problems.push({
        file: file.path,
        path: '',
        found: 'a file of unknown kind',
        expected: `one of ${names.join(', ')}`,
      })
    } else if ('problem' in content) problems.push(content.problem)
    else read.push(readFile(name, file.path, content.value))
  }
  for (const name of names) {
    if (!optional.has(name) && !dataFiles.some(({ path }) => nameOf(path) === name)) {
      problems.push({ file: `${name}.json`, path: '', found: 'nothing', expected: `the ${name} of the story` })
    }
  }
  const of = (name: Name): Entry<unknown>[] => read.filter((it) => it.name === name).flatMap(({ entries }) => entries)
  const unread = new Set(names.filter((name) => problems.some(({ file }) => nameOf(file) === name)))
  return {
    records: {
      ...Object.fromEntries(names.map((name) => [name, of(name)])),
      story: of('story')[0],
      lesson: of('lesson')[0],
      refused: new Set(read.flatMap(({ refused }) => refused)),
      unread,
    } as unknown as Records,
    problems: [...problems, ...read.flatMap((it) => it.problems)],
  }
}
