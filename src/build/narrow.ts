/** Dossier -> the part `narrow`: a box for every value that events can be asked for, and a chip for each that is. */
import type { Dossier } from '../model/dossier.ts'
import { type Facet, facets } from '../model/facets.ts'
import { laneCategories, laneNames } from '../model/lanes.ts'
import { byAlphabet } from '../model/language.ts'
import { parseWhen } from '../model/when.ts'
import * as words from '../model/words/narrow.ts'
import { phases } from '../model/words/rail.ts'
import { basis } from '../model/words/status.ts'
import { type Html, html } from './html.ts'
import { icon, mark } from './symbols.ts'

interface Value {
  readonly value: string
  readonly name: string
  readonly sign?: Html
}

const named = (names: Readonly<Record<string, string>>): Value[] =>
  Object.entries(names).map(([value, name]) => ({ value, name }))

const alphabetical = (ids: readonly string[], nameOf: (id: string) => string | undefined): Value[] =>
  [...new Set(ids)]
    .map((value) => ({ value, name: nameOf(value) ?? value }))
    .sort((one, other) => byAlphabet(one.name, other.name))

const valuesOf = ({ events, actors, places, story }: Dossier): Readonly<Record<Facet, readonly Value[]>> => {
  const published = parseWhen(story.article.published).label
  return {
    category: laneCategories.map((value) => ({ value, name: laneNames[value], sign: mark(value, 'documented', 20) })),
    basis: Object.entries(basis).map(([value, name]) => ({
      value,
      name,
      sign: mark('key', value as keyof typeof basis, 20),
    })),
    response: named(words.responses),
    phase: Object.entries(phases).map(([value, name]) => ({ value, name: name(published) })),
    article: named(words.article),
    actor: alphabetical(
      events.flatMap((event) => event.actors),
      (id) => actors.get(id)?.name,
    ),
    place: alphabetical(
      events.flatMap((event) => event.places),
      (id) => places.get(id)?.name,
    ),
  }
}

/** Lists longer than this are folded. */
const short = 6

const box = (facet: Facet, { value, name, sign }: Value): Html =>
  html`<li><label><input type="checkbox" data-facet="${facet}" value="${value}">${sign}<span>${name}</span> <span class="count"></span></label></li>`

const group = (facet: Facet, values: readonly Value[]): Html => {
  const list = html`<ul>${values.map((value) => box(facet, value))}</ul>`
  return values.length > short
    ? html`<details class="narrow-group"><summary id="narrow-${facet}">${words.facets[facet]} <span class="count">${values.length}</span></summary><div role="group" aria-labelledby="narrow-${facet}">${list}</div></details>`
    : html`<fieldset class="narrow-group"><legend>${words.facets[facet]}</legend>${list}</fieldset>`
}

const chip = (facet: Facet, { value, name }: Value): Html =>
  html`<li hidden><button type="button" class="chip" data-facet="${facet}" data-value="${value}" aria-label="${words.remove(name)}">${name}${icon('close')}</button></li>`

/** Chips, the note where nothing is left, and the panel with every box. */
export const narrowPart = (dossier: Dossier): Html => {
  const values = valuesOf(dossier)
  return html`<div class="narrow-part" data-part-root>
<ul class="narrow-chips">${facets.map((facet) => values[facet].map((value) => chip(facet, value)))}</ul>
<p class="narrow-sum" hidden><span></span> <button type="button" class="button quiet" data-action="clear-filter">${words.clear}</button></p>
<p class="narrow-empty" hidden></p>
<section class="narrow-panel" aria-label="${words.name}" hidden>
<fieldset class="narrow-group narrow-time"><legend>${words.time}</legend><label>${words.from} <input type="date" data-end="from"></label><label>${words.to} <input type="date" data-end="to"></label></fieldset>
${facets.map((facet) => group(facet, values[facet]))}
<p class="narrow-foot"><button type="button" class="button" data-action="clear-filter">${words.clear}</button><button type="button" class="button" data-part="narrow">${words.close}</button></p></section></div>`
}
