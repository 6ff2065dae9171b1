/** The sheets of a story: for each event the rest of its card, or the whole card where the page has none. */
import type { Dossier } from '../model/dossier.ts'
import { eventsPerSheet, restId, sheetPath } from '../model/sheets.ts'
import { partsOfCards } from '../model/words/header.ts'
import { card, rest } from './card.ts'
import { type Html, html } from './html.ts'
import { languageAttributes } from './language/attributes.ts'
import { holdsCards } from './portions.ts'

export interface Sheet {
  /** Address below the site's top. */
  readonly path: string
  readonly text: string
  /** For a server that does not know the type by the name. */
  readonly type: string
}

const part = (dossier: Dossier, index: number, whereabouts: ReadonlyMap<string, string>): Html | false => {
  const event = dossier.events[index]
  if (!event) return false
  return holdsCards(dossier)
    ? html`<section id="${restId(event.id)}">${rest(dossier, event)}</section>`
    : card(dossier, index, whereabouts.get(event.id), 'whole')
}

/** Every sheet, in order; `restId` or the id of its card finds an event's part; `whereabouts` say where each lies. */
export const sheets = (dossier: Dossier, whereabouts: ReadonlyMap<string, string> = new Map()): Sheet[] =>
  Array.from({ length: Math.ceil(dossier.events.length / eventsPerSheet) }, (_, sheet) => {
    const parts = dossier.events
      .slice(sheet * eventsPerSheet, (sheet + 1) * eventsPerSheet)
      .map((_event, index) => part(dossier, sheet * eventsPerSheet + index, whereabouts))
    return {
      path: sheetPath(sheet),
      type: 'text/html; charset=utf-8',
      text: html`<!doctype html><html ${languageAttributes}><meta charset="utf-8"><meta name="robots" content="noindex"><title>${partsOfCards}</title>
${parts}</html>`.text,
    }
  })
