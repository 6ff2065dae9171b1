/** The dictionary as a type: what a further language must have, room by room. No code, so that it costs nothing. */

/** English words as any words: a text is some text, a function takes the same and gives a text, the rest is alike. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Text
    ? (...given: Given) => Translated<Text>
    : { readonly [Key in keyof Words]: Translated<Words[Key]> }

/** Every file of `words/`; a language is a folder `src/languages/<tag>/` with the same files. */
interface English {
  readonly about: typeof import('./words/about.ts')
  readonly card: typeof import('./words/card.ts')
  readonly comparison: typeof import('./words/comparison.ts')
  readonly corrections: typeof import('./words/corrections.ts')
  readonly critique: typeof import('./words/critique.ts')
  readonly dates: typeof import('./words/dates.ts')
  readonly distances: typeof import('./words/distances.ts')
  readonly downloads: typeof import('./words/downloads.ts')
  readonly embed: typeof import('./words/embed.ts')
  readonly embedded: typeof import('./words/embedded.ts')
  readonly 'event-page': typeof import('./words/event-page.ts')
  readonly find: typeof import('./words/find.ts')
  readonly figures: typeof import('./words/figures.ts')
  readonly handouts: typeof import('./words/handouts.ts')
  readonly header: typeof import('./words/header.ts')
  readonly hint: typeof import('./words/hint.ts')
  readonly known: typeof import('./words/known.ts')
  readonly lanes: typeof import('./words/lanes.ts')
  readonly here: typeof import('./words/here.ts')
  readonly language: typeof import('./words/language.ts')
  readonly legend: typeof import('./words/legend.ts')
  readonly lesson: typeof import('./words/lesson.ts')
  readonly list: typeof import('./words/list.ts')
  readonly map: typeof import('./words/map.ts')
  readonly missing: typeof import('./words/missing.ts')
  readonly narrow: typeof import('./words/narrow.ts')
  readonly offline: typeof import('./words/offline.ts')
  readonly phone: typeof import('./words/phone.ts')
  readonly present: typeof import('./words/present.ts')
  readonly rail: typeof import('./words/rail.ts')
  readonly record: typeof import('./words/record.ts')
  readonly share: typeof import('./words/share.ts')
  readonly since: typeof import('./words/since.ts')
  readonly sources: typeof import('./words/sources.ts')
  readonly 'sources-page': typeof import('./words/sources-page.ts')
  readonly status: typeof import('./words/status.ts')
  readonly table: typeof import('./words/table.ts')
  readonly timeline: typeof import('./words/timeline.ts')
  readonly verdicts: typeof import('./words/verdicts.ts')
  readonly voices: typeof import('./words/voices.ts')
  readonly 'voices-page': typeof import('./words/voices-page.ts')
  readonly whereabouts: typeof import('./words/whereabouts.ts')
  readonly walk: typeof import('./words/walk.ts')
  readonly window: typeof import('./words/window.ts')
}

/** What a language must have to be built: a missing word, or a function that takes something else, does not compile. */
export type Words = Translated<English>
