/** The feed of events and corrections (Atom), the map of the site, and what robots are told. */
import type { Dossier } from '../model/dossier.ts'
import { editionOf, eventAddress } from '../model/edition.ts'
import { xml } from '../model/picture-marks.ts'
import * as words from '../model/words/event-page.ts'
import { locale } from '../model/words/language.ts'
import { feedContent } from './feed-content.ts'
import { type Html, html } from './html.ts'
import type { Sheet } from './sheets.ts'
import { sourceList } from './source-list.ts'

const noon = (day: string): string => `${day}T12:00:00Z`

interface Entry {
  readonly id: string
  readonly title: string
  /** ISO 8601 day. */
  readonly updated: string
  readonly summary: string
  readonly content: Html
  /** "" where the address of the story is not known. */
  readonly address: string
}

const entry = ({ id, title, updated, summary, content, address }: Entry): string =>
  `<entry><id>${xml(id)}</id><title>${xml(title)}</title><updated>${noon(updated)}</updated><summary>${xml(summary)}</summary><content type="html">${xml(content.text)}</content>${address && `<link rel="alternate" type="text/html" href="${xml(address)}"/>`}</entry>`

/**
 * Corrections by their own day, events by the day of the edition: when an event was added is not on record, and no day
 * is invented. Names of entries do not change when the site moves.
 */
const feed = (dossier: Dossier): string => {
  const edition = editionOf(dossier.story)
  const name = (what: string): string => `tag:araxes,${dossier.story.article.published}:${what}`
  const corrections = dossier.corrections
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))
    .map(({ id, date, was, is, sources }) =>
      entry({
        id: name(`correction/${id}`),
        title: words.correction(was, is),
        updated: date,
        summary: is,
        content: html`<p>${words.correction(was, is)}</p>${sourceList(dossier, sources)}`,
        address: edition.address && `${edition.address}sources/#correction-${id}`,
      }),
    )
  const events = dossier.events.map((event) =>
    entry({
      id: name(`event/${event.id}`),
      title: words.pictureOf(event.status.words, event.title),
      updated: edition.date,
      summary: event.summary,
      content: feedContent(dossier, event),
      address: edition.address && eventAddress(edition, event.id),
    }),
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}"><id>${xml(name('feed'))}</id><title>${xml(words.feedTitle(dossier.story.title))}</title><updated>${noon(edition.date)}</updated><author><name>Araxes</name></author><rights>${edition.licence}</rights>${edition.address && `<link rel="self" href="${xml(edition.address)}feed.xml"/><link rel="alternate" href="${xml(edition.address)}"/>`}
${[...corrections, ...events].join('\n')}
</feed>
`
}

/** Every page by its whole address. */
const sitemap = (address: string, paths: readonly string[], day: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>${xml(address + path)}</loc><lastmod>${day}</lastmod></url>`).join('\n')}
</urlset>
`

/** `paths` are those of all pages; without the story's address there is no map of the site, which takes whole ones only. */
export const siteFiles = (dossier: Dossier, paths: readonly string[]): Sheet[] => {
  const { address, date } = editionOf(dossier.story)
  const text = 'text/plain; charset=utf-8'
  return [
    { path: 'feed.xml', type: 'application/atom+xml; charset=utf-8', text: feed(dossier) },
    ...(address === ''
      ? []
      : [
          { path: 'sitemap.xml', type: 'application/xml; charset=utf-8', text: sitemap(address, ['', ...paths], date) },
          { path: 'robots.txt', type: text, text: `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n` },
        ]),
  ]
}
