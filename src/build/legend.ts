/** Key of the fills first, then the layers with check box, real swatch and name. */
import type { Dossier } from '../model/dossier.ts'
import { fills } from '../model/glyph-form.ts'
import type { Layer } from '../model/records.ts'
import { type SwatchInk, swatch, swatchMask } from '../model/swatch.ts'
import * as words from '../model/words/legend.ts'
import { keyNames } from '../model/words/status.ts'
import { type Html, html, made } from './html.ts'
import type { MapTexts } from './map-texts.ts'
import { icon, mark } from './symbols.ts'

const softMask = `<svg class="symbols" aria-hidden="true" width="0" height="0">${swatchMask}</svg>`

const ink: SwatchInk = {
  border: 'var(--border)',
  road: 'var(--road)',
  diplomacy: 'var(--diplomacy)',
  security: 'var(--security)',
  energy: 'var(--energy)',
  incident: 'var(--incident)',
}

const layerSwatch = (layer: Layer): Html =>
  html`<svg class="swatch" width="34" height="18" viewBox="0 0 34 18" fill="none" aria-hidden="true">${made(swatch(layer.symbol, ink))}</svg>`

const row = (layer: Layer): Html => html`<li><label title="${layer.note}">
<input type="checkbox" data-layer="${layer.id}"${layer.on ? html` checked` : ''}>${layerSwatch(layer)}<span>${layer.title}</span></label></li>`

/** What narrow pages say of each layer of allegations beside the folded legend: its hatch, and that no route is known. */
const hatchNotes = (layers: readonly Layer[]): Html[] =>
  layers
    .filter(({ symbol }) => symbol === 'alleged-area')
    .map(
      (layer) =>
        html`<span class="hatch-note" data-layer="${layer.id}">${layerSwatch(layer)}<span>${words.noRoute(layer.title)}</span></span>`,
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
