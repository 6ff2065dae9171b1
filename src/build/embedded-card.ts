/** An event as the short card of an embed: status, headline, date and how many speak; all else unfolds. */
import type { Dossier } from '../model/dossier.ts'
import * as words from '../model/words/embedded.ts'
import { brief, restWords, sourcesOf, statusLine } from './card.ts'
import { type Html, html } from './html.ts'

const part = (count: number, what: string): Html => html`<span><b>${words.counted(count)}</b> ${what}</span>`

/** Both sides are counted as soon as one of them speaks, so that a missing answer is seen. */
const tally = (dossier: Dossier, index: number): Html => {
  const event = dossier.events[index]
  if (!event) return html``
  const lead = dossier.claims.get(event.claims[0] ?? '')
  const [says, denies, third] = [lead?.saidBy.length ?? 0, lead?.deniedBy.length ?? 0, lead?.notConfirmedBy.length ?? 0]
  const sources = sourcesOf(dossier, event).length
  return html`<p class="tally">${says + denies + third > 0 && [part(says, words.sayers(says)), part(denies, words.deniers(denies))]}${third > 0 && part(third, words.unconfirmed(third))}${event.onRecord.length > 0 && part(event.onRecord.length, words.recorded)}${part(sources, words.sources(sources))}</p>`
}

/** The card of the event at `index` in order of time, as `build/card.ts` writes it, with the tally beneath its headline. */
export const embeddedCard = (dossier: Dossier, index: number, where?: string): Html => {
  const event = dossier.events[index]
  if (!event) return html``
  const { id, title } = event
  return html`<article class="card" id="${id}" data-event="${id}" aria-labelledby="${id}-title">
<div class="card-body" tabindex="0" role="group" aria-labelledby="${id}-title">
${statusLine(dossier, event, index)}
<p class="card-known" hidden></p>
<h2 id="${id}-title" tabindex="-1">${title}</h2>
<p class="short-when"><bdi>${event.when.label}</bdi></p>
${tally(dossier, index)}
${brief(dossier, event, undefined, where)}
<p class="card-more"><a href="e/${id}/">${restWords(dossier, event)}</a></p>
</div>
</article>`
}
