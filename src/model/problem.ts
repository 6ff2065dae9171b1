/** What is wrong with the data: every problem names file, place, found, expected, and the nearest valid id. */

export interface Problem {
  readonly file: string
  /** Place in the file: "[4] baku-talks › places[1]". */
  readonly path: string
  readonly found: string
  readonly expected: string
}

/** All problems of the data, printed at once. */
export class StoryError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    super([`${count} in data/`, ...problems.map(problemText)].join('\n'))
    this.name = 'StoryError'
    this.problems = problems
  }
}

/** One line: `events/oil.json › [4] datadesk-2024 › places[0]: found "bakuu", expected the id of a place; nearest: "baku"`. */
export const problemText = ({ file, path, found, expected }: Problem): string =>
  `  ${file}${path === '' ? '' : ` › ${path}`}: found ${found}, expected ${expected}`

/** The place of a field in a record; the record itself has no place where its file holds one record alone. */
export const placeOf = (path: string, field: string): string => (path === '' ? field : `${path} › ${field}`)

/** A value as a message shows it: JSON, cut after 80 characters; "nothing" for what is absent. */
export const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? a.length
}

/** The id nearest in spelling (Levenshtein), undefined where none shares half of its letters. */
export const nearest = (id: string, ids: Iterable<string>): string | undefined => {
  let best: { id: string; distance: number } | undefined
  for (const candidate of ids) {
    const apart = distance(id, candidate)
    if (!best || apart < best.distance) best = { id: candidate, distance: apart }
  }
  return best && best.distance <= Math.max(2, id.length / 2) ? best.id : undefined
}
