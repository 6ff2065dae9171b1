/** The names of the data types, as inferred by `schema.ts`. Import them from here: no zod comes along. */
import type { Data } from './schema.ts'

type Item<Name extends keyof Data> = Data[Name] extends { items: (infer Record)[] } ? Record : never

export type EventRecord = Item<'events'>
export type Claim = Item<'claims'>
export type Place = Item<'places'>
export type Actor = Item<'actors'>
export type Source = Item<'sources'>
export type Passage = Item<'article'>
export type Check = Item<'checks'>
export type Outlet = Item<'outlets'>
export type Layer = Item<'layers'>
export type Step = Item<'steps'>
export type Correction = Item<'corrections'>
export type FigureSet = Item<'figures'>
export type FigureRow = FigureSet['rows'][number]
export type StoryFile = Data['story']
export type Lesson = Data['lesson']
export type Question = Lesson['questions'][number]
export type MapSheet = Lesson['sheets'][number]
export type Statement = Claim['saidBy'][number]
export type Verdict = Check['verdict']
export type Standing = Outlet['statements'][number]['standing']
export type Category = EventRecord['category']
export type Phase = EventRecord['phase']
export type Basis = Claim['basis']
export type Response = Claim['response']
export type { Waypoint } from './schema/map.ts'
export type { Data, FeatureProperties } from './schema.ts'
