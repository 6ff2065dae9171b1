/**
 * Who is measured, and how one sees from outside what each of them shows. The functions run in the page, sent there as
 * text: they may use nothing but the page.
 */

/**
 * @typedef {object} Contestant
 * @property {string} id also its folder on the bench's server
 * @property {string} name
 * @property {() => boolean} visible whether everything it offers to be used stands there
 * @property {() => Element[]} targets what can be clicked to choose an event
 * @property {(target: Element) => boolean} handled whether a click on the target has been answered
 * @property {(() => boolean)} [live] whether the map shows its features; absent where there is no map
 * @property {boolean} paints whether the browser reports a first paint: not of a page that is one canvas
 * @property {boolean} [draws] whether an answer to a click must be drawn on a canvas, too
 */

/** @type {readonly Contestant[]} */
export const contestants = [
  {
    id: 'araxes',
    name: 'Araxes',
    paints: true,
    visible: () =>
      'live' in document.documentElement.dataset &&
      document.querySelector('svg.timeline-detail > *') !== null &&
      [...document.querySelectorAll('.timeline-events a')].some((link) => link.checkVisibility()) &&
      document.querySelector('#rail a')?.checkVisibility() === true &&
      (document.querySelector('#map svg') !== null ||
        document.querySelector('#map')?.getAttribute('data-map') === 'live'),
    targets: () =>
      [...document.querySelectorAll('.timeline-events a')].filter(
        (link) => link.checkVisibility() && link.getBoundingClientRect().width > 0,
      ),
    handled: (target) =>
      document.querySelector('.card:not([hidden])')?.id === target.getAttribute('data-event') &&
      document.querySelector('.timeline-selected')?.checkVisibility() === true,
    live: () => document.querySelector('#map')?.getAttribute('data-map') === 'live',
    draws: true,
  },
  {
    id: 'bare',
    name: 'bare MapLibre',
    paints: false,
    visible: () => document.documentElement.dataset.map === 'live',
    targets: () => [...document.querySelectorAll('#map')],
    handled: () => document.documentElement.dataset.map === 'live',
    live: () => document.documentElement.dataset.map === 'live',
  },
  {
    id: 'static',
    name: 'static SVG page',
    paints: true,
    visible: () => document.readyState !== 'loading' && document.querySelector('li:last-child a') !== null,
    targets: () => [...document.querySelectorAll('li a')],
    handled: (target) => `#${document.querySelector(':target')?.id}` === target.getAttribute('href'),
  },
  {
    id: 'timelinejs',
    name: 'TimelineJS',
    paints: true,
    visible: () =>
      document.querySelector('.tl-timemarker')?.checkVisibility() === true &&
      document.querySelector('.tl-slide')?.checkVisibility() === true,
    targets: () => [...document.querySelectorAll('.tl-timemarker-content-container')],
    handled: (target) => target.closest('.tl-timemarker')?.classList.contains('tl-timemarker-active') === true,
  },
  {
    id: 'leaflet',
    name: 'leaflet.timeline',
    paints: true,
    visible: () =>
      document.querySelector('.leaflet-timeline-control')?.checkVisibility() === true &&
      document.querySelector('path.event') !== null,
    targets: () => [...document.querySelectorAll('#list a')],
    handled: (target) => document.querySelector('#card')?.textContent === target.textContent,
    live: () => document.querySelector('path.event') !== null,
  },
  {
    id: 'vis',
    name: 'vis-timeline with MapLibre',
    paints: true,
    visible: () => document.querySelector('.vis-item')?.checkVisibility() === true,
    targets: () => [
      ...document.querySelectorAll('.vis-item.vis-box .vis-item-content, .vis-item.vis-range .vis-item-content'),
    ],
    handled: (target) => target.closest('.vis-item')?.classList.contains('vis-selected') === true,
    live: () => document.documentElement.dataset.map === 'live',
    draws: true,
  },
]
