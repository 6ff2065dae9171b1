/** One step as a slide: status before headline, what is said, both sides, sources; and what stands there while it is hidden. */
import type { Dossier, DossierEvent } from '../../model/dossier.ts'
import { untold } from '../../model/glyph-form.ts'
import type { Step } from '../../model/records.ts'
import { publisherWords } from '../../model/source-words.ts'
import { parseSpan } from '../../model/when.ts'
import * as card from '../../model/words/card.ts'
import * as words from '../../model/words/present.ts'
import { sourcesOf } from '../card.ts'
import { type Html, html } from '../html.ts'
import { mark, statusMark } from '../symbols.ts'
import { withPlaces } from './place-words.ts'
import { slideSides } from './sides.ts'
import { voteButtons } from './vote.ts'

/** Publishers that a slide names; the others are counted. */
const namedSources = 3

const status = (dossier: Dossier, { category, status }: DossierEvent): Html =>
  html`<p class="slide-status" data-open="status">${statusMark(category, status, true)}<b>${withPlaces(dossier, status.words)}</b></p>
<p class="slide-status" data-closed="status" hidden>${mark(category, untold, 40)}<b>${words.hiddenStatus}</b></p>`

/** The headline tells what came of it: while that is hidden a question stands in its place. */
const headline = (dossier: Dossier, step: Step, event: DossierEvent | undefined): Html => {
  const id = `slide-${step.id}`
  if (!event) return html`<h1 id="${id}" tabindex="-1">${step.title}</h1>`
  return html`<h1 id="${id}" tabindex="-1"><span data-open="status voices">${withPlaces(dossier, event.title)}</span><span data-closed="status voices" hidden>${withPlaces(dossier, step.neutral ?? words.untoldQuestion)}</span></h1>`
}

const when = (dossier: Dossier, event: DossierEvent): Html => {
  const places = event.places.slice(0, 2).flatMap((id) => dossier.places.get(id)?.name ?? [])
  return html`<p class="slide-when"><bdi>${event.when.label}</bdi>${places.length > 0 && html`<span data-open="places">${places.map((name) => html` · <bdi>${name}</bdi>`)}</span><span data-closed="places" hidden> · ${words.hiddenPlaces}</span>`}</p>`
}

const sources = (dossier: Dossier, event: DossierEvent): Html | false => {
  const list = sourcesOf(dossier, event)
  const names = [...new Set(list.map(publisherWords))].slice(0, namedSources)
  const text = words.sourcesNamed(list.length, names, Math.max(0, list.length - names.length))
  return (
    list.length > 0 &&
    html`<p class="slide-sources" data-open="sources">${withPlaces(dossier, text)}</p><p class="slide-sources" data-closed="sources" hidden>${words.hiddenSources}</p>`
  )
}

const reason = (dossier: Dossier, { status, evidence: { level, reason } }: DossierEvent): Html =>
  html`<div class="slide-reason" data-revealed="status" hidden><p><b>${withPlaces(dossier, words.revealed(status.words))}</b></p><p class="slide-class"></p><p>${card.evidence[level]} ${withPlaces(dossier, reason)}</p></div>`

const captionOf = (dossier: Dossier, step: Step): Html =>
  html`<p class="slide-caption" data-open="status voices">${withPlaces(dossier, step.caption)}</p>`

/**
 * A step; its attributes say what map and address show: the time in UTC milliseconds, layers by id, the camera as
 * longitude, latitude and zoom.
 */
export const slide = (dossier: Dossier, step: Step, caption: Html = captionOf(dossier, step)): Html => {
  const event = dossier.events.find(({ id }) => id === step.event)
  const { from, to } = parseSpan(step.window)
  const camera = step.camera && [step.camera.lng, step.camera.lat, step.camera.zoom].join(' ')
  const claim = dossier.claims.get(event?.claims[0] ?? '')
  return html`<article class="slide" id="step-${step.id}" data-step="${step.id}" data-kind="${event ? 'event' : step.kind}" data-shows="${step.event}" data-time="${from} ${to}" data-layers="${step.layers.join(' ')}" data-camera="${camera}" aria-labelledby="slide-${step.id}" hidden>
${event && status(dossier, event)}
${headline(dossier, step, event)}
${event && when(dossier, event)}
${caption}
${slideSides(dossier, claim)}
${step.question && html`<p class="slide-question" hidden>${withPlaces(dossier, step.question)}</p>`}
${event && voteButtons()}
${event && reason(dossier, event)}
${event && sources(dossier, event)}
</article>`
}
