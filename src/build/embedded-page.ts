/** Dossier -> the page that stands in a frame of another: map, strip, one short card, and the way to the whole. */
import type { Dossier } from '../model/dossier.ts'
import { passageEvents } from '../model/passage-events.ts'
import * as card from '../model/words/card.ts'
import * as words from '../model/words/embedded.ts'
import * as header from '../model/words/header.ts'
import { todayButton } from '../model/words/timeline.ts'
import { count } from '../model/words/window.ts'
import { waitingCard } from './card.ts'
import { embeddedCard } from './embedded-card.ts'
import { embeddedLinks } from './embedded-links.ts'
import { markers } from './first-style.ts'
import { logo, mapFrame, timelineFrame } from './frame.ts'
import { type Html, html, made } from './html.ts'
import { legend } from './legend.ts'
import { type MapTexts, noMapTexts } from './map-texts.ts'
import { missingPart } from './missing-part.ts'
import { holdsCards } from './portions.ts'
import { icon, symbolSheet } from './symbols.ts'

/** Title; nobody should find a frame in a search instead of the page it shows. */
export const embeddedHead = ({ story }: Dossier): Html => html`<title>${header.title(story.title)}</title>
<meta name="robots" content="noindex">`

const top = ({ story }: Dossier): Html => html`<header class="header">${logo}
<h1>${story.title}</h1><a class="button full-map" href="./"><span class="wide-words">${words.openFullMap}</span><span class="short-words">${words.fullMap}</span>${icon('outside')}</a></header>`

const enlarging = (): Html =>
  html`<button type="button" class="icon-button" data-action="enlarge" aria-label="${words.enlarge}" title="${words.enlarge}" hidden>${icon('enlarge')}</button>`

/** The controls are those of the page, with one more. */
const map = (dossier: Dossier, poster?: Html): Html => {
  const { text } = mapFrame(dossier, poster)
  // Until the script knows of no page around, the map leaves the scrolling to it.
  return made(
    text
      .replace('id="map"', 'id="map" data-gestures="cooperative"')
      .replace(/<\/div>\s*<p class="map-policy">.*$/s, `${enlarging().text}</div>`),
  )
}

const cards = (
  dossier: Dossier,
  { whereabouts }: MapTexts,
): Html => html`<section class="cards" id="cards" aria-label="${card.chosen}">
<p class="invitation"><b>${dossier.story.subtitle} · ${count(dossier.events.length)}</b> ${words.invitation}</p>
<div class="card-actions"><button type="button" class="button" data-action="unfold" aria-expanded="false">${icon('unfold')}<span>${words.unfold}</span></button><button type="button" class="icon-button" data-action="close" aria-label="${card.close}" title="${card.close}">${icon('close')}</button></div>
${holdsCards(dossier) ? dossier.events.map(({ id }, index) => embeddedCard(dossier, index, whereabouts.get(id))) : waitingCard()}
</section>`

const attribution = 'Natural Earth, GeoNames, NOAA'

/** Where there is little room the last sentence stands, what borders mean; the rest is in the key. */
const foot = ({ story }: Dossier): Html => {
  const sentences = story.policy.match(/[^.]+\.?\s*/g) ?? []
  return html`<footer class="embedded-foot"><span><span class="wide-words">${sentences.slice(0, -1).join('')}</span>${sentences.at(-1)}</span><span><span class="wide-words">${attribution} · </span>${'Araxes, CC BY 4.0'}</span></footer>`
}

const key = (dossier: Dossier, texts: MapTexts): Html =>
  made(
    legend(dossier, texts).text.replace(
      '</div></details>',
      `${html`<p class="policy">${attribution}</p>`.text}</div></details>`,
    ),
  )

const blockedLink =
  (): Html => html`<dialog class="blocked-link" aria-labelledby="blocked-words"><p id="blocked-words">${words.blocked}</p>
<p><input type="text" readonly aria-label="${words.address}"> <button type="button" class="button" data-action="copy">${words.copy}</button></p>
<p><span role="status"></span><button type="button" class="button" data-action="leave">${words.close}</button></p></dialog>`

/** What the module of the story reads from the rail of the whole page: titles, and which events a claim is about. */
const readByTheScript = ({ article, events }: Dossier): Html => html`<aside id="rail" hidden>
${article.map(
  ({ claim }) =>
    html`<i class="passage" data-claim="${claim}" data-events="${passageEvents(events, claim)
      .map(({ id }) => id)
      .join(' ')}"></i>`,
)}
${events.map(({ id, title }) => html`<i class="event-row" data-event="${id}"><i class="event-label">${title}</i></i>`)}
</aside>`

/** The body; its links lead out of the frame, and `embed/` lies one folder below the site's top. */
export const embeddedPage = (dossier: Dossier, texts: MapTexts = noMapTexts, poster?: Html): Html =>
  made(
    embeddedLinks(
      html`${symbolSheet()}
<div class="page" id="page">
${top(dossier)}
${readByTheScript(dossier)}
${made(markers.rest)}
<main class="stage" id="stage">
${map(dossier, poster)}
${key(dossier, texts)}
<p class="gesture-hint" aria-hidden="true" hidden></p>
<p class="notice" id="notice" role="status" hidden><span></span><button type="button" class="icon-button" data-action="dismiss" aria-label="${header.closeNote}">×</button></p>
<p class="known-banner" id="known-banner" role="status" hidden><span></span><button type="button" class="button" data-known="">${todayButton}</button></p>
${missingPart()}
<p class="progress" id="progress" role="status"></p>
<p class="unseen" id="told" role="status"></p>
</main>
<div class="table-place" data-place="table"></div>
${timelineFrame(dossier)}
${cards(dossier, texts)}
${foot(dossier)}
</div>
${blockedLink()}`.text,
    ),
  )
