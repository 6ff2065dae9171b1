/** What stands around the texts: header, map, timeline, tab bar, footer. */
import { concernsEvent } from '../model/corrections-of.ts'
import type { Dossier } from '../model/dossier.ts'
import { laneNames } from '../model/lanes.ts'
import { whenWords } from '../model/phase-words.ts'
import type { Correction } from '../model/records.ts'
import { parseWhen } from '../model/when.ts'
import * as changes from '../model/words/corrections.ts'
import * as words from '../model/words/header.ts'
import { button as here } from '../model/words/here.ts'
import * as map from '../model/words/map.ts'
import * as timeline from '../model/words/timeline.ts'
import { count } from '../model/words/window.ts'
import { enumerated, type Html, html, made } from './html.ts'
import { addressIn, rowsOf } from './portions.ts'
import { icon } from './symbols.ts'

export const logo = made(
  '<svg class="logo-sign" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true"><circle cx="13" cy="13" r="12.5" fill="currentColor"/><path d="M3 11.4c3.4-2.6 6.2-2.6 10 0s6.6 2.6 10 0M4.6 16.6c3-2 5.3-2 8.4 0s5.4 2 8.4 0" fill="none" stroke="var(--paper)" stroke-width="2.2" stroke-linecap="round"/></svg>',
)

const button = (action: string, name: string, sign: string): Html =>
  html`<button type="button" class="icon-button" data-action="${action}" aria-label="${name}" title="${name}">${icon(sign)}</button>`

/** Name of the project and of the story. */
export const header = ({ story, events }: Dossier): Html => html`<header class="header">
<a class="logo" href="./">${logo}<span>Araxes</span></a>
<div class="story-name"><h1>${story.title}</h1><span>${words.subtitle(story.subtitle, count(events.length))}</span></div>
<span class="header-space"></span>
<button type="button" class="button find" data-part="find" aria-keyshortcuts="/" aria-haspopup="dialog">${icon('find')}<span>${words.search}</span><kbd>/</kbd></button>
<div class="segmented views" role="group" aria-label="${words.views}">${(Object.keys(words.viewNames) as (keyof typeof words.viewNames)[]).map((view) => html`<button type="button" data-view="${view}" aria-pressed="${view === 'map' ? 'true' : 'false'}">${icon(view)}<span>${words.viewNames[view]}</span></button>`)}</div>
<button type="button" class="button" data-part="share" aria-haspopup="dialog">${icon('share')}<span>${words.share}</span></button>
<button type="button" class="icon-button bordered" data-part="about" aria-haspopup="dialog" aria-label="${words.about}" title="${words.about}">${icon('help')}</button>
<button type="button" class="icon-button bordered" data-action="theme" aria-label="${words.colours.auto}" title="${words.colours.auto}">${icon('theme')}</button>
</header>`

/** The map with its controls: the poster, and above it `.map-canvas` for the live map that the browser draws. */
export const mapFrame = (
  { story }: Dossier,
  poster?: Html,
): Html => html`<section class="map" id="map" tabindex="-1" aria-label="${map.name}" aria-describedby="map-here">
<p class="unseen" id="map-here"></p>
${poster}
<div class="map-canvas"></div>
<p class="map-state" role="status"><span>${map.cannotDraw} <button type="button" class="link-button" data-action="try-again">${map.tryAgain}</button></span><span class="map-loading">${map.loading}</span></p>
<div class="map-tip" role="status" aria-live="off" hidden></div>
</section>
<div class="map-controls" id="map-controls" role="group" aria-label="${map.controls}">
${button('zoom-in', map.zoomIn, 'plus')}${button('zoom-out', map.zoomOut, 'minus')}${button('home', map.home, 'home')}
<details class="map-pan"><summary class="icon-button" aria-label="${map.pan}" title="${map.pan}">${icon('move')}</summary>
<div class="map-pan-pad">${(Object.keys(map.panTo) as (keyof typeof map.panTo)[]).map((way) => button(`pan-${way}`, map.panTo[way], way))}</div></details>
<button type="button" class="icon-button" data-part="here" aria-haspopup="dialog" aria-label="${here}" title="${here}">${icon('table')}</button></div>
<p class="map-policy">${story.policy} <span class="attribution">Natural Earth, GeoNames, NOAA</span></p>`

/** Which day's knowledge is shown: a day of one's own, or one of those that the story names. */
const asKnown = ({ story }: Dossier): Html => {
  const published = parseWhen(story.article.published)
  const days = [
    ...story.days.map((day) => [day, parseWhen(day).label] as const),
    [story.article.published, timeline.dayOfArticle(published.label)] as const,
    ['', timeline.todayButton] as const,
  ]
  return html`<details class="as-known"><summary class="button"><span>${timeline.asKnownOn} </span><b class="as-known-day">${timeline.today}</b></summary>
<div class="as-known-choice" role="group" aria-label="${timeline.asKnownOn}"><label>${timeline.day} <input type="date" data-known-day></label>
<button type="button" class="button" data-action="clear-known">${timeline.clear}</button>
<p class="as-known-days">${days.map(([day, name]) => html`<button type="button" class="button quiet" data-known="${day}">${name}</button>`)}</p></div></details>`
}

/** Empty drawings and the list that carries their meaning. */
export const timelineFrame = (
  dossier: Dossier,
): Html => html`<section class="timeline" id="timeline" tabindex="-1" aria-label="${timeline.name}">
<div class="timeline-head"><h2>${timeline.name}</h2>
<div class="segmented" role="group" aria-label="${timeline.steps}">
${button('previous', timeline.previousEvent, 'skip')}<button type="button" data-action="play" aria-pressed="false">${icon('play')}<span>${timeline.play}</span></button>${button('next', timeline.nextEvent, 'forward')}</div>
<span class="timeline-window"></span><span class="timeline-count" role="status"></span><span class="timeline-selected" hidden></span>
<span class="header-space"></span>
${asKnown(dossier)}
<span class="lanes-word" aria-hidden="true">${timeline.lanes}</span><div class="segmented" role="group" aria-label="${timeline.lanes}">${(Object.keys(timeline.laneOrders) as (keyof typeof timeline.laneOrders)[]).map((order) => html`<button type="button" data-lanes="${order}" aria-pressed="${order === 'category' ? 'true' : 'false'}">${timeline.laneOrders[order]}</button>`)}</div>
<div class="segmented" role="group" aria-label="${timeline.window}">
${button('zoom-out', timeline.longer, 'minus')}<button type="button" data-action="year">2025</button><button type="button" data-action="all">${timeline.all}</button>${button('zoom-in', timeline.shorter, 'plus')}</div></div>
<div class="timeline-drawing">
<svg class="timeline-detail" aria-hidden="true"></svg>
<ol class="timeline-events" aria-label="${timeline.list}">${rowsOf(dossier).map(
  ({ id, label, category, status, phase, when }) =>
    html`<li><a href="${addressIn(dossier)(id)}" data-event="${id}" aria-label="${timeline.mark(label, laneNames[category], status.words, whenWords({ phase, when }))}"></a></li>`,
)}</ol>
<svg class="timeline-overview" role="group" aria-label="${timeline.window}"></svg>
<div class="timeline-tip" hidden></div></div>
</section>`

/** On a phone, which text lies over the map. */
export const tabBar = (): Html =>
  html`<nav class="tab-bar" aria-label="${words.tabs}">${(
    Object.keys(words.panels) as (keyof typeof words.panels)[]
  ).map(
    (panel) =>
      html`<button type="button" data-panel="${panel}" aria-pressed="${panel === 'map' ? 'true' : 'false'}">${icon(panel)}<span>${words.panels[panel]}</span></button>`,
  )}</nav>`

/** What a correction concerns, as links; `top` leads from the page to the top of the site. */
const concerned = ({ events, sources }: Dossier, { concerns }: Correction, top: string): Html | false => {
  const cards = events.filter((event) => concernsEvent(concerns, event))
  const links = [
    ...cards.map(({ id, label }) => html`<a href="${top}#${id}">${label}</a>`),
    ...concerns.sources.map(
      (id) => html`<a href="${top}sources/#source-${id}">${sources.get(id)?.publisher ?? id}</a>`,
    ),
    ...concerns.features.map((id) => html`<span>${changes.onMap(id)}</span>`),
  ]
  return links.length > 0 && html` ${changes.concerns(html, enumerated(links))}`
}

/** Every change of fact since the first edition, the latest first; `top` leads from the page to the top of the site. */
export const corrections = (dossier: Dossier, top = ''): Html => {
  const { corrections: list } = dossier
  return html`<section class="credits" id="corrections"><h3>${changes.title}</h3>
${
  list.length === 0
    ? html`<p>${changes.none}</p>`
    : html`<ul>${list
        .toSorted((one, other) => (one.date < other.date ? 1 : -1))
        .map(
          (correction) =>
            html`<li id="correction-${correction.id}"><bdi>${parseWhen(correction.date).label}</bdi>: <del>${correction.was}</del> <ins>${correction.is}</ins>${concerned(dossier, correction, top)}</li>`,
        )}</ul>`
}</section>`
}

/** Credits and licences. */
export const credits = (): Html => {
  const licence = html`<a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener noreferrer external">CC BY 4.0</a>`
  return html`<section class="credits" id="credits"><h3>${words.creditsTitle}</h3>
<p>${words.credits} ${words.licences(html, licence)}</p>
<p>${words.noCookies}</p></section>`
}
