/** Key of the fills first, then the layers with check box, real swatch and name. */
import type { Dossier } from '../model/dossier.ts'
import { fills } from '../model/glyph-form.ts'
import type { Layer } from '../model/records.ts'
import * as words from '../model/words/legend.ts'
import { keyNames } from '../model/words/status.ts'
import { type Html, html, made } from './html.ts'
import type { MapTexts } from './map-texts.ts'
import { icon, mark } from './symbols.ts'

const line = (attributes: string): string => `<path d="M1 9H33" ${attributes}/>`
const soft = (inside: string): string => `<g mask="url(#swatch-soft)">${inside}</g>`
const hatching = Array.from({ length: 9 }, (_, index) => `M${index * 6 - 14} 18l18-18`).join('')
const ticks = Array.from({ length: 5 }, (_, index) => `M${4 + index * 6.5} 6v6`).join('')

const swatches: Readonly<Record<Layer['symbol'], string>> = {
  border: line('stroke="var(--border)" stroke-width="1.2"'),
  'contested-line': line('stroke="var(--border)" stroke-width="1.4" stroke-dasharray="5 3"'),
  'former-line': line('stroke="var(--border)" stroke-width="1.8" stroke-dasharray="0 3.6" stroke-linecap="round"'),
  'alleged-area': soft(`<path d="${hatching}" stroke="var(--security)" stroke-width="2"/>`),
  'recorded-area': soft('<path d="M0 0H34V18H0Z" fill="var(--security)" fill-opacity=".34"/>'),
  pipeline: line('stroke="var(--energy)" stroke-width="2.6"'),
  'other-pipeline': line('stroke="var(--energy)" stroke-width="1.4"'),
  'sea-leg': line('stroke="var(--energy)" stroke-width="2" stroke-dasharray="9 4 1.5 4"'),
  field:
    '<circle cx="17" cy="9" r="6.5" fill="var(--energy)" fill-opacity=".1" stroke="var(--energy)" stroke-width="1.5" stroke-dasharray="3 2.4"/><circle cx="17" cy="9" r="1.6" fill="var(--energy)"/>',
  corridor: `${line('stroke="var(--road)" stroke-width="1.2"')}<path d="${ticks}" stroke="var(--road)" stroke-width="1.2"/>`,
  'event-place':
    '<circle cx="6" cy="9" r="4.4" fill="var(--diplomacy)"/><path d="M17 4.4l5 8.8H12Z" fill="var(--incident)"/><path d="M24.6 5h8v8h-8Z" fill="var(--energy)"/>',
}

const softMask =
  '<svg class="symbols" aria-hidden="true" width="0" height="0"><linearGradient id="swatch-fade"><stop offset="0" stop-color="#fff" stop-opacity="0"/><stop offset=".3" stop-color="#fff"/><stop offset=".7" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient><mask id="swatch-soft" maskUnits="userSpaceOnUse" x="0" y="0" width="34" height="18"><path d="M0 0H34V18H0Z" fill="url(#swatch-fade)"/></mask></svg>'

const swatch = (layer: Layer): Html =>
  html`<svg class="swatch" width="34" height="18" viewBox="0 0 34 18" fill="none" aria-hidden="true">${made(swatches[layer.symbol])}</svg>`

const row = (layer: Layer): Html => html`<li><label title="${layer.note}">
<input type="checkbox" data-layer="${layer.id}"${layer.on ? html` checked` : ''}>${swatch(layer)}<span>${layer.title}</span></label></li>`

/** What narrow pages say of each layer of allegations beside the folded legend: its hatch, and that no route is known. */
const hatchNotes = (layers: readonly Layer[]): Html[] =>
  layers
    .filter(({ symbol }) => symbol === 'alleged-area')
    .map(
      (layer) =>
        html`<span class="hatch-note" data-layer="${layer.id}">${swatch(layer)}<span>${words.noRoute(layer.title)}</span></span>`,
    )

/** What borders mean, the note of their layer; beneath it who holds and who claims, line by line. */
const borderPolicy = (layers: readonly Layer[], { contested }: MapTexts): Html[] =>
  layers
    .filter(({ symbol }) => symbol === 'border')
    .map(
      ({ note }) => html`<details class="border-policy"><summary>${note}</summary>
<ul>${contested.map(({ name, holders }) => html`<li><b>${name}</b>: ${holders}</li>`)}</ul></details>`,
    )

/** The legend; it folds to one button where there is little room. */
export const legend = (
  dossier: Dossier,
  texts: MapTexts,
): Html => html`${made(softMask)}<div class="legend-frame" id="legend"><details class="legend" open>
<summary class="button">${icon('layers')}<span>${words.title}</span></summary>
<div class="legend-body">
<h3>${words.key}</h3>
<ul class="key">${fills.map((fill) => html`<li>${mark('key', fill, 20)}${keyNames[fill]}</li>`)}</ul>
<h3>${words.layers}</h3>
<ul class="layers">${dossier.layers.map(row)}</ul>
${borderPolicy(dossier.layers, texts)}
<p class="policy">${dossier.story.policy}</p>
</div></details>
<p class="hatch-notes">${hatchNotes(dossier.layers)}</p></div>`
