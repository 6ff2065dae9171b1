/** Records as they were read, each with the place it stands at, so that a problem can name it. */
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

/** One record as read: where it stands and what it says. */
export interface Entry<Item> {
  readonly file: string
  readonly path: string
  readonly item: Item
}

/** The records of all files, valid one by one (see `build/read-records.ts`), not yet against each other. */
export interface Records {
  readonly story: Entry<StoryFile> | undefined
  readonly events: readonly Entry<EventRecord>[]
  readonly claims: readonly Entry<Claim>[]
  readonly places: readonly Entry<Place>[]
  readonly actors: readonly Entry<Actor>[]
  readonly sources: readonly Entry<Source>[]
  readonly article: readonly Entry<Passage>[]
  readonly checks: readonly Entry<Check>[]
  readonly outlets: readonly Entry<Outlet>[]
  readonly layers: readonly Entry<Layer>[]
  readonly steps: readonly Entry<Step>[]
  readonly corrections: readonly Entry<Correction>[]
  readonly figures: readonly Entry<FigureSet>[]
  readonly lesson: Entry<Lesson> | undefined
  /** Ids of records that were refused: references to them are not reported as well. */
  readonly refused: ReadonlySet<string>
  /** Kinds of which a file could not be read: references to them are not reported as well. */
  readonly unread: ReadonlySet<string>
}
