/** Dossier -> the whole page, as the parts that fill `index.html`. */
import type { Dossier } from '../model/dossier.ts'
import { editionOf } from '../model/edition.ts'
import { numeral } from '../model/language.ts'
import * as card from '../model/words/card.ts'
import * as words from '../model/words/header.ts'
import { showMore } from '../model/words/phone.ts'
import { todayButton } from '../model/words/timeline.ts'
import { card as cardOf, waitingCard } from './card.ts'
import { markers } from './first-style.ts'
import { header, mapFrame, tabBar, timelineFrame } from './frame.ts'
import { type Html, html, made as markup } from './html.ts'
import { legend } from './legend.ts'
import { type MapTexts, noMapTexts } from './map-texts.ts'
import { lateNote, missingPart, newVersion } from './missing-part.ts'
import { oembedLinks } from './oembed.ts'
import { holdsCards } from './portions.ts'
import { rail } from './rail.ts'
import { readingLinks } from './reading-page.ts'
import { readingPages } from './reading-pages.ts'
import { icon, symbolSheet } from './symbols.ts'

/** Title, description and social card. */
export const head = (dossier: Dossier): Html => {
  const { story, events, article } = dossier
  const description = words.description(numeral(article.length), numeral(events.length))
  const { address } = editionOf(story)
  return html`<title>${words.title(story.title)}</title>
<meta name="description" content="${description}">
<meta property="og:title" content="${story.title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="article">
${address && html`<link rel="canonical" href="${address}"><meta property="og:url" content="${address}"><meta property="og:image" content="${address}picture.png"><meta property="og:image:alt" content="${story.title}">`}<meta name="twitter:card" content="summary_large_image">
<link rel="alternate" type="application/atom+xml" href="feed.xml" title="${story.title}">${oembedLinks(dossier)}`
}

/** The body: header, texts, map with its poster, cards, timeline, in the order in which they are read. */
export const page = (dossier: Dossier, texts: MapTexts = noMapTexts, poster?: Html): Html => html`${symbolSheet()}
<p class="skips">${(Object.keys(words.skip) as (keyof typeof words.skip)[]).map((to) => html`<a class="skip" href="#${to}">${words.skip[to]}</a>`)}</p>
${lateNote()}
<div class="page" id="page">
${header(dossier)}
${rail(dossier, readingLinks(readingPages(dossier), ''))}
${markup(markers.rest)}
<main class="stage" id="stage" data-place="hint">
${mapFrame(dossier, poster)}
${legend(dossier, texts)}
<p class="notice" id="notice" role="status" hidden><span></span><button type="button" class="icon-button" data-action="dismiss" aria-label="${words.closeNote}">${icon('close')}</button></p>
<p class="known-banner" id="known-banner" hidden><span></span><button type="button" class="button" data-known="">${todayButton}</button></p>
${missingPart()}
${newVersion()}
<p class="progress" id="progress" role="status"></p>
<p class="unseen" id="told" role="status"></p>
</main>
<div class="table-place" data-place="table"></div>
<section class="cards" id="cards" aria-label="${card.chosen}">
<button type="button" class="sheet-grip" aria-label="${showMore}" aria-expanded="true"></button>
<button type="button" class="icon-button card-close" data-action="close" aria-label="${card.close}" title="${card.close}">${icon('close')}</button>
${holdsCards(dossier) ? dossier.events.map(({ id }, index) => cardOf(dossier, index, texts.whereabouts.get(id))) : waitingCard()}
</section>
${timelineFrame(dossier)}
${tabBar()}
</div>`
