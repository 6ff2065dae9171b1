/** What stands around the texts: header, map, timeline, tab bar, footer. */
import { concernsEvent } from '../model/corrections-of.ts'
import type { Dossier } from '../model/dossier.ts'
import { laneNames } from '../model/lanes.ts'
import { whenWords } from '../model/phase-words.ts'
import type { Correction } from '../model/records.ts'
import { parseWhen } from '../model/when.ts'
import { type Html, html, made } from './html.ts'
import { addressIn, rowsOf } from './portions.ts'
import { icon } from './symbols.ts'

export const logo = made(
  '<svg class="logo-sign" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true"><circle cx="13" cy="13" r="12.5" fill="currentColor"/><path d="M3 11.4c3.4-2.6 6.2-2.6 10 0s6.6 2.6 10 0M4.6 16.6c3-2 5.3-2 8.4 0s5.4 2 8.4 0" fill="none" stroke="var(--paper)" stroke-width="2.2" stroke-linecap="round"/></svg>',
)

const button = (action: string, name: string, sign: string): Html =>
  html`<button type="button" class="icon-button" data-action="${action}" aria-label="${name}" title="${name}">${icon(sign)}</button>`

const viewButtons = [
  ['map', 'Map'],
  ['table', 'Table'],
] as const

/** Name of the project and of the story. */
export const header = ({ story, events }: Dossier): Html => html`<header class="header">
<a class="logo" href="./">${logo}<span>Araxes</span></a>
<p class="story-name"><b>${story.title}</b><span>${story.subtitle} · ${events.length} events</span></p>
<span class="header-space"></span>
<button type="button" class="button find" data-part="find" aria-keyshortcuts="/" aria-haspopup="dialog">${icon('find')}<span>Search events, people</span><kbd>/</kbd></button>
<div class="segmented views" role="group" aria-label="View">${viewButtons.map(([view, name]) => html`<button type="button" data-view="${view}" aria-pressed="${view === 'map' ? 'true' : 'false'}">${icon(view)}<span>${name}</span></button>`)}</div>
<button type="button" class="button" data-part="share" aria-haspopup="dialog">${icon('share')}<span>Share</span></button>
<button type="button" class="icon-button bordered" data-part="about" aria-haspopup="dialog" aria-label="About and help" title="About and help">${icon('help')}</button>
<button type="button" class="icon-button bordered" data-action="theme" aria-label="Colours: as the system" title="Colours: as the system">${icon('theme')}</button>
</header>`

/** The map with its controls: the poster, and above it `.map-canvas` for the live map that the browser draws. */
export const mapFrame = (
  { story }: Dossier,
  poster?: Html,
): Html => html`<section class="map" id="map" aria-label="Map of the region">
${poster}
<div class="map-canvas"></div>
<p class="map-state" role="status"><span>This browser cannot draw the moving map. The still map, list and table say the same. <button type="button" class="link-button" data-action="try-again">Try again</button></span></p>
<div class="map-tip" role="status" aria-live="off" hidden></div>
</section>
<div class="map-controls" id="map-controls" role="group" aria-label="Map view">
${button('zoom-in', 'Zoom in', 'plus')}${button('zoom-out', 'Zoom out', 'minus')}${button('home', 'Show the whole region', 'home')}</div>
<p class="map-policy">${story.policy} <span class="attribution">Natural Earth, GeoNames, NOAA</span></p>`

const laneButtons = [
  ['category', 'Category'],
  ['voice', 'Who says'],
  ['status', 'Status'],
] as const

/** Which day's knowledge is shown: a day of one's own, or one of those that the story names. */
const asKnown = ({ story }: Dossier): Html => {
  const published = parseWhen(story.article.published)
  const days = [
    ...story.days.map((day) => [day, parseWhen(day).label] as const),
    [story.article.published, `${published.label}: the article`] as const,
    ['', 'Today'] as const,
  ]
  return html`<details class="as-known"><summary class="button"><span>As known on </span><b class="as-known-day">today</b></summary>
<div class="as-known-choice" role="group" aria-label="As known on"><label>Day <input type="date" data-known-day></label>
<button type="button" class="button" data-action="clear-known">Clear</button>
<p class="as-known-days">${days.map(([day, name]) => html`<button type="button" class="button quiet" data-known="${day}">${name}</button>`)}</p></div></details>`
}

/** Empty drawings and the list that carries their meaning. */
export const timelineFrame = (
  dossier: Dossier,
): Html => html`<section class="timeline" id="timeline" aria-label="Timeline">
<div class="timeline-head"><h2>Timeline</h2>
<div class="segmented" role="group" aria-label="Step through events">
${button('previous', 'Previous event', 'skip')}<button type="button" data-action="play" aria-pressed="false">${icon('play')}<span>Play</span></button>${button('next', 'Next event', 'forward')}</div>
<span class="timeline-window"></span><span class="timeline-count" role="status"></span><span class="timeline-selected" hidden></span>
<span class="header-space"></span>
${asKnown(dossier)}
<span class="lanes-word" aria-hidden="true">Lanes</span><div class="segmented" role="group" aria-label="Lanes">${laneButtons.map(([order, name]) => html`<button type="button" data-lanes="${order}" aria-pressed="${order === 'category' ? 'true' : 'false'}">${name}</button>`)}</div>
<div class="segmented" role="group" aria-label="Time window">
${button('zoom-out', 'Longer window', 'minus')}<button type="button" data-action="year">2025</button><button type="button" data-action="all">All</button>${button('zoom-in', 'Shorter window', 'plus')}</div></div>
<div class="timeline-drawing">
<svg class="timeline-detail" aria-hidden="true"></svg>
<ol class="timeline-events" aria-label="Events in order of time">${rowsOf(dossier).map(
  ({ id, label, category, status, phase, when }) =>
    html`<li><a href="${addressIn(dossier)(id)}" data-event="${id}" aria-label="${label}. ${laneNames[category]}. ${status.words}. ${whenWords({ phase, when })}"></a></li>`,
)}</ol>
<svg class="timeline-overview" role="group" aria-label="Time window"></svg>
<div class="timeline-tip" hidden></div></div>
</section>`

/** On a phone, which text lies over the map. */
export const tabBar = (): Html =>
  html`<nav class="tab-bar" aria-label="Views">${(
    [
      ['map', 'Map'],
      ['article', 'Article'],
      ['events', 'Events'],
      ['sources', 'Sources'],
    ] as const
  ).map(
    ([panel, name]) =>
      html`<button type="button" data-panel="${panel}" aria-pressed="${panel === 'map' ? 'true' : 'false'}">${icon(panel)}<span>${name}</span></button>`,
  )}</nav>`

/** What a correction concerns, as links; `top` leads from the page to the top of the site. */
const concerned = ({ events, sources }: Dossier, { concerns }: Correction, top: string): Html | false => {
  const cards = events.filter((event) => concernsEvent(concerns, event))
  const links = [
    ...cards.map(({ id, label }) => html`<a href="${top}#${id}">${label}</a>`),
    ...concerns.sources.map(
      (id) => html`<a href="${top}sources/#source-${id}">${sources.get(id)?.publisher ?? id}</a>`,
    ),
    ...concerns.features.map((id) => html`<span>${id} on the map</span>`),
  ]
  return links.length > 0 && html` Concerns ${links.map((link, index) => html`${index > 0 && ', '}${link}`)}.`
}

/** Every change of fact since the first edition, the latest first; `top` leads from the page to the top of the site. */
export const corrections = (dossier: Dossier, top = ''): Html => {
  const { corrections: list } = dossier
  return html`<section class="credits" id="corrections"><h3>Corrections</h3>
${
  list.length === 0
    ? html`<p>None so far.</p>`
    : html`<ul>${list
        .toSorted((one, other) => (one.date < other.date ? 1 : -1))
        .map(
          (correction) =>
            html`<li id="correction-${correction.id}"><bdi>${parseWhen(correction.date).label}</bdi>: <del>${correction.was}</del> <ins>${correction.is}</ins>${concerned(dossier, correction, top)}</li>`,
        )}</ul>`
}</section>`
}

/** Credits and licences. */
export const credits = (): Html => html`<section class="credits" id="credits"><h3>Credits</h3>
<p>Borders, coasts, lakes: Natural Earth, public domain; borders as held in fact. Places: GeoNames, CC BY 4.0. Relief: ETOPO5, NOAA, public domain. Map: MapLibre. Type: Fira Sans, Source Serif 4, Noto Sans, OFL 1.1. Lines and areas: generalised by the authors from the named sources. Texts and data: <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener noreferrer external">CC BY 4.0</a>; code: MIT.</p>
<p>No cookies. Nothing is fetched from other sites.</p></section>`
