/** Voices and sources as plain text, for files that are read without the page. */
import type { Dossier } from './dossier.ts'
import { issuedLabel } from './issued.ts'
import type { Source, Statement } from './records.ts'
import { publisherWords } from './source-words.ts'
import { parseWhen } from './when.ts'

/** What joins the members of a list within one cell. */
export const listSeparator = ' | '

/** One voice: `Name (role), 31 August 2025: “words” (translated) [publisher]`. */
export const voiceText = ({ actors, sources }: Dossier, voice: Statement): string => {
  const actor = actors.get(voice.by)
  const source = sources.get(voice.source)
  const name = actor?.role === undefined ? (actor?.name ?? voice.by) : `${actor.name} (${actor.role})`
  const words = voice.quotation === undefined ? voice.paraphrase : `“${voice.quotation}”`
  const translated = voice.translated ? ' (translated)' : ''
  const where = source === undefined ? '' : ` [${publisherWords(source)}]`
  return `${name}, ${parseWhen(voice.on).label}: ${words}${translated}${where}`
}

/** Several voices in one text. */
export const voicesText = (dossier: Dossier, voices: readonly Statement[]): string =>
  voices.map((voice) => voiceText(dossier, voice)).join(listSeparator)

/** `Publisher: title (8 December 2025)`. */
export const sourceText = (source: Source): string =>
  `${publisherWords(source)}: ${source.title} (${issuedLabel(source.issued)})`

/** Sources by id in one text: `Publisher: title (8 December 2025) address`. */
export const sourcesText = ({ sources }: Dossier, ids: readonly string[]): string =>
  ids
    .flatMap((id) => sources.get(id) ?? [])
    .map((source) => [sourceText(source), source.url].filter(Boolean).join(' '))
    .join(listSeparator)
