/** The way from a card to the figures that its event bears on. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import type { FigureSet } from '../model/records.ts'
import * as words from '../model/words/card.ts'
import { type Html, html } from './html.ts'
import { heading, onMap, type Place } from './place.ts'

/** Address of the page of figures, below the site. */
export const figuresPath = 'figures/'

/** Figures that an event bears on: those with a row that rests on one of its claims or names it. */
export const figuresOf = ({ figures }: Dossier, { id, claims }: DossierEvent): FigureSet[] =>
  figures.filter(({ rows }) =>
    rows.some(
      ({ claim = '', event, part }) => event === id || claims.includes(claim) || claims.includes(part?.claim ?? ''),
    ),
  )

/** The links that a card has to the figures of its event; nothing where there are none. */
export const figureLinks = (dossier: Dossier, event: DossierEvent, place: Place = onMap): Html | false => {
  const found = figuresOf(dossier, event)
  return (
    found.length > 0 &&
    html`<section class="card-figures">${heading(place, words.figures, found.length)}<ul>${found.map(({ id, title, rows }) => html`<li><a href="${place.top}${figuresPath}#${id}">${title}</a> <span class="count">${words.rows(rows.length)}</span></li>`)}</ul></section>`
  )
}
