/** What the pages may weigh on their way to the reader: in bytes after brotli, kilobytes being 1,000 of them. */

/**
 * @typedef {object} Budget
 * @property {number} limit bytes
 * @property {string} reason one sentence: why so much and not more
 */

export const budgets = /** @type {const} */ ({
  page: {
    limit: 60_000,
    reason: 'Texts and the drawn map of the first view come in one file, which a slow phone has within two seconds.',
  },
  texts: {
    limit: 45_000,
    reason: 'What the page says without its large drawings; the rest of a card belongs to its sheet.',
  },
  code: {
    limit: 45_000,
    reason: 'Script, its story and style before the map comes: what is used later is imported when it is used.',
  },
  sheet: {
    limit: 80_000,
    reason: 'A sheet is fetched when a card is opened and must be there before its reader has come to the end.',
  },
  reading: {
    limit: 10_000,
    reason: 'The page of one event is opened from a search or a citation and holds nothing but that event.',
  },
  framed: {
    limit: 55_000,
    reason:
      'The page in a frame comes beside an article that has its own weight: the poster and what every card says first.',
  },
  framedCode: {
    limit: 5_000,
    reason: 'What a frame has beside the script of the page: it waits for nothing and must not be felt.',
  },
  host: {
    limit: 4_000,
    reason: 'The script that other pages name is paid for by their readers, whether they come to the map or not.',
  },
  fonts: {
    limit: 90_000,
    reason: 'Font files that the first view fetches, before a card is opened; the browser tests measure them.',
  },
  offline: {
    limit: 900_000,
    reason:
      'The offline file, after gzip: map, letters, relief and every text in what a school network has in seconds.',
  },
})
