/** Dossier -> the part `find`: a field, and a row for everything that can be found by its name. */
import type { Dossier } from '../model/dossier.ts'
import { type Entry, type Kind, kinds } from '../model/search.ts'
import * as words from '../model/words/find.ts'
import { type Html, html } from './html.ts'
import { searchEntries } from './search-entries.ts'
import { icon, statusMark } from './symbols.ts'

const icons: Readonly<Record<Exclude<Kind, 'event'>, string>> = {
  place: 'home',
  actor: 'voice',
  layer: 'layers',
  source: 'sources',
}

/** Names that a row shows beside the first: a long list of spellings is read by the index, not by people. */
const shownNames = 3

const row = (dossier: Dossier, { kind, id, name, also, words: about }: Entry): Html => {
  const event = kind === 'event' ? dossier.events.find((it) => it.id === id) : undefined
  const others = kind === 'event' || kind === 'source' ? [] : also.slice(0, shownNames)
  const when = event?.when.label
  const point = kind === 'place' ? dossier.places.get(id)?.point : undefined
  const happened =
    (kind === 'place' && dossier.events.some(({ places }) => places.includes(id))) ||
    (kind === 'actor' && dossier.events.some(({ actors }) => actors.includes(id)))
  return html`<li role="option" id="find-${kind}-${id}" data-kind="${kind}" data-id="${id}" data-also="${also.join(' · ')}" data-about="${about}"${point && html` data-at="${point.join(' ')}"`}${happened && html` data-happened`} aria-selected="false" hidden>${
    event ? statusMark(event.category, event.status) : kind !== 'event' && icon(icons[kind])
  }<span class="find-text"><span class="find-name">${name}</span>${others.length > 0 && html`<span class="find-also">${words.also(others)}</span>`}${about && html`<span class="find-about">${about}</span>`}</span>${when && html`<span class="find-when">${when}</span>`}</li>`
}

/** The dialog with every entry in it, hidden until it is found. */
export const findPart = (dossier: Dossier): Html => {
  const entries = searchEntries(dossier)
  return html`<dialog class="dialog finder" data-part-root aria-label="${words.name}">
<div class="find-field">${icon('find')}<input type="search" role="combobox" aria-expanded="false" aria-controls="find-results" aria-autocomplete="list" aria-label="${words.label}" placeholder="${words.placeholder}" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="100"><button type="button" class="icon-button" data-action="close-part" aria-label="${words.close}" title="${words.close}">${icon('close')}</button></div>
<p class="find-count" role="status"></p>
<div class="find-results" id="find-results" role="listbox" aria-label="${words.results}">${kinds.map((kind) => html`<ul role="group" data-kind="${kind}" aria-label="${words.kinds[kind]}" hidden><li class="find-kind" role="presentation">${words.kinds[kind]}</li>${entries.filter((entry) => entry.kind === kind).map((entry) => row(dossier, entry))}</ul>`)}</div>
<div class="find-foot"><p class="find-hint">${words.hint}</p><button type="button" class="button" data-action="show-events" hidden>${words.showAll(dossier.events.length)}</button></div></dialog>`
}
