/** Everything on record, resolved: what the page is written from. The browser gets `Story`, the part that is drawn. */
import { breaches } from './claim-rules.ts'
import { dateProblems } from './date-problems.ts'
import type { Entry, Records } from './entry.ts'
import { figureProblems } from './figure-problems.ts'
import { lessonProblems } from './lesson-problems.ts'
import { type Problem, StoryError, shown } from './problem.ts'
import type {
  Actor,
  Check,
  Claim,
  Correction,
  EventRecord,
  FigureSet,
  Layer,
  Lesson,
  Outlet,
  Passage,
  Place,
  Source,
  Step,
  StoryFile,
} from './records.ts'
import { unresolved } from './references.ts'
import { statusOf } from './status-words.ts'
import type { Status, When } from './story.ts'
import { parseWhen } from './when.ts'
import { wordingProblems } from './wording.ts'

export interface DossierEvent extends Omit<EventRecord, 'when'> {
  /** The date as it stands in the data, EDTF. */
  readonly edtf: string
  readonly when: When
  readonly status: Status
}

export interface Dossier {
  readonly story: StoryFile
  /** In order of time, by `from`, then `to`, then id. */
  readonly events: readonly DossierEvent[]
  readonly claims: ReadonlyMap<string, Claim>
  readonly places: ReadonlyMap<string, Place>
  readonly actors: ReadonlyMap<string, Actor>
  readonly sources: ReadonlyMap<string, Source>
  readonly article: readonly Passage[]
  /** In the order of the article. */
  readonly checks: readonly Check[]
  readonly outlets: readonly Outlet[]
  readonly layers: readonly Layer[]
  readonly steps: readonly Step[]
  readonly corrections: readonly Correction[]
  readonly figures: readonly FigureSet[]
  /** None where the story is not made for a class. */
  readonly lesson: Lesson | undefined
  /** The status of every claim by its id. */
  readonly statuses: ReadonlyMap<string, Status>
}

/** A story with a lesson. */
export type TaughtDossier = Dossier & { readonly lesson: Lesson }

export const isTaught = (dossier: Dossier): dossier is TaughtDossier => dossier.lesson !== undefined

const byId = <Item extends { id: string }>(entries: readonly Entry<Item>[]): ReadonlyMap<string, Item> =>
  new Map(entries.map(({ item }) => [item.id, item]))

const ruleProblems = ({ file, path, item }: Entry<Claim>): Problem[] =>
  breaches(item).map(({ field, expected }) => ({
    file,
    path: `${path} › ${field}`,
    found: shown(Array.isArray(item[field]) && item[field].length === 0 ? undefined : item[field]),
    expected,
  }))

const markProblems = ({ file, path, item }: Entry<Passage>): Problem[] =>
  item.marked === undefined || item.quotation.includes(item.marked)
    ? []
    : [{ file, path: `${path} › marked`, found: shown(item.marked), expected: 'words that occur in the quotation' }]

/** Everything that is wrong between the records; empty where they make a dossier. */
export const problemsOf = (records: Records): Problem[] => [
  ...unresolved(records),
  ...records.claims.flatMap(ruleProblems),
  ...records.article.flatMap(markProblems),
  ...records.figures.flatMap(figureProblems),
  ...[
    ...(records.story ? [records.story] : []),
    ...(records.lesson ? [records.lesson] : []),
    ...records.events,
    ...records.claims,
    ...records.checks,
    ...records.sources,
    ...records.steps,
    ...records.corrections,
    ...records.figures,
  ].flatMap(dateProblems),
  ...lessonProblems(records),
  ...wordingProblems(records),
]

/**
 * Resolves the records into the dossier.
 * @throws StoryError with every problem at once
 */
export const dossierOf = (records: Records): Dossier => {
  const problems = problemsOf(records)
  if (problems.length > 0 || !records.story) throw new StoryError(problems)
  const actors = byId(records.actors)
  const claims = byId(records.claims)
  const statuses = new Map([...claims].map(([id, claim]) => [id, statusOf(claim, actors)]))
  const events = records.events.map(({ item }): DossierEvent => {
    const status = statuses.get(item.claims[0] ?? '')
    if (!status) throw new StoryError([])
    return { ...item, edtf: item.when, when: parseWhen(item.when), status }
  })
  events.sort((a, b) => a.when.from - b.when.from || a.when.to - b.when.to || (a.id < b.id ? -1 : 1))
  return {
    story: records.story.item,
    events,
    claims,
    places: byId(records.places),
    actors,
    sources: byId(records.sources),
    article: records.article.map(({ item }) => item),
    checks: records.checks.map(({ item }) => item),
    outlets: records.outlets.map(({ item }) => item),
    layers: records.layers.map(({ item }) => item),
    steps: records.steps.map(({ item }) => item),
    corrections: records.corrections.map(({ item }) => item),
    figures: records.figures.map(({ item }) => item),
    lesson: records.lesson?.item,
    statuses,
  }
}
