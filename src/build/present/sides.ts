/** Who says so and who denies it on a slide: one voice for each side, the rest counted, both in one size. */
import type { Dossier } from '../../model/dossier.ts'
import type { Claim, Statement } from '../../model/records.ts'
import * as words from '../../model/words/present.ts'
import { denies, says } from '../../model/words/voices.ts'
import { type Html, html } from '../html.ts'
import { noDenial } from '../voices.ts'
import { withPlaces } from './place-words.ts'

/** Characters of a quotation that can be read from the last row. */
const readable = 70

/** The first voice with a quotation that is short enough, else the first. */
const leading = (voices: readonly Statement[]): Statement | undefined =>
  voices.find(({ quotation }) => quotation !== undefined && quotation.length <= readable) ?? voices[0]

const side = (dossier: Dossier, title: string, voices: readonly Statement[], empty: string): Html => {
  const voice = leading(voices)
  if (!voice) return html`<section><h2>${title}</h2><p class="slide-empty">${empty}</p></section>`
  const { quotation, paraphrase, by } = voice
  const others = new Set(voices.map((each) => each.by)).size - 1
  const text = quotation ?? paraphrase ?? ''
  const said =
    quotation === undefined
      ? html`<p class="slide-said">${withPlaces(dossier, text)}</p>`
      : html`<p><q class="quotation slide-quotation${text.length > readable && html` long`}">${withPlaces(dossier, text)}</q></p>`
  return html`<section><h2>${title}</h2>${said}<p class="slide-speaker">${withPlaces(dossier, words.speaker(dossier.actors.get(by)?.name ?? by, others))}</p></section>`
}

/** Nothing where nobody speaks. */
export const slideSides = (dossier: Dossier, claim: Claim | undefined): Html | false => {
  if (!claim || claim.saidBy.length + claim.deniedBy.length === 0) return false
  return html`<div class="slide-sides" data-open="voices">${side(dossier, says, claim.saidBy, words.onRecordOnly)}${side(dossier, denies, claim.deniedBy, noDenial(claim))}</div>
<p class="slide-empty" data-closed="voices" hidden>${words.hiddenVoices}</p>`
}
