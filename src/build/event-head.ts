/** What search engines and social networks read of an event's page: canonical address, card, JSON-LD. Data, no script that runs. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { editionOf, eventAddress } from '../model/edition.ts'
import { formatDay } from '../model/link-time.ts'
import { pictureOf } from '../model/words/event-page.ts'
import { locale } from '../model/words/language.ts'
import { sourcesOf } from './card.ts'
import { type Html, html, made } from './html.ts'
import { picturesDrawn } from './social-picture.ts'

/** JSON within a script element: no `<` may stand in it. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const happened = ({ when: { from, to } }: DossierEvent) => ({
  ...(Number.isFinite(from) ? { startDate: formatDay(from) } : {}),
  ...(Number.isFinite(to) ? { endDate: formatDay(to - 1) } : {}),
})

/**
 * An article about an event, with its sources as citations. No ClaimReview: that asks for a rating of truth, and the
 * status of a claim is what it rests on and who contests it.
 */
const linked = (dossier: Dossier, event: DossierEvent): unknown => {
  const edition = editionOf(dossier.story)
  const places = event.places.flatMap((id) => dossier.places.get(id) ?? [])
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: pictureOf(event.status.words, event.title),
    description: event.summary,
    inLanguage: locale,
    dateModified: edition.date,
    license: edition.licenceAddress,
    author: { '@type': 'Organization', name: 'Araxes' },
    isPartOf: { '@type': 'CreativeWork', name: dossier.story.title },
    ...(edition.address ? { url: eventAddress(edition, event.id) } : {}),
    about: {
      '@type': 'Event',
      name: event.title,
      ...happened(event),
      ...(places.length > 0
        ? {
            location: places.map(({ name, point: [longitude, latitude] }) => ({
              '@type': 'Place',
              name,
              geo: { '@type': 'GeoCoordinates', latitude, longitude },
            })),
          }
        : {}),
    },
    citation: sourcesOf(dossier, event).map(({ title, url, publisher }) => ({
      '@type': 'CreativeWork',
      name: title,
      publisher: { '@type': 'Organization', name: publisher },
      ...(url ? { url } : {}),
    })),
  }
}

/** Elements of the head; whole addresses stand there only where the story's own is known. */
export const eventHead = (dossier: Dossier, event: DossierEvent): Html => {
  const edition = editionOf(dossier.story)
  const address = eventAddress(edition, event.id)
  const picture = edition.address && picturesDrawn(dossier) ? `${address}picture.png` : ''
  const words = pictureOf(event.status.words, event.title)
  return html`${edition.address && html`<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">`}
<meta property="og:type" content="article"><meta property="og:site_name" content="Araxes"><meta property="og:title" content="${words}"><meta property="og:description" content="${event.summary}">
${picture && html`<meta property="og:image" content="${picture}"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="${words}">`}
<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">${made(inScript(linked(dossier, event)))}</script>
`
}
