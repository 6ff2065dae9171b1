/** What search engines and social networks read of an event's page: canonical address, card, JSON-LD. Data, no script that runs. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { editionOf, eventAddress } from '../model/edition.ts'
import { pictureOf } from '../model/words/event-page.ts'
import { locale } from '../model/words/language.ts'
import { sourcesOf } from './card.ts'
import { eventSubject, work } from './event-subject.ts'
import { type Html, html, made } from './html.ts'
import { picturesDrawn } from './social-picture.ts'

/** JSON within a script element: no `<` may stand in it. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** An article about an event or a claim, with its sources as citations. */
const linked = (dossier: Dossier, event: DossierEvent): unknown => {
  const edition = editionOf(dossier.story)
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
    about: eventSubject(dossier, event),
    citation: sourcesOf(dossier, event).map(work),
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
