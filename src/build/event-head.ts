/** What search engines and social networks read of an event's page: its card and JSON-LD. Data, no script that runs. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { editionOf, eventAddress } from '../model/edition.ts'
import { pictureOf } from '../model/words/event-page.ts'
import { locale } from '../model/words/language.ts'
import { sourcesOf } from './card.ts'
import { eventSubject, work } from './event-subject.ts'
import { type Html, html, made } from './html.ts'
import { oembedLinks } from './oembed.ts'
import type { SocialCard } from './social-head.ts'
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

/** The card of an event in networks: its status comes before its title. */
export const eventCard = (dossier: Dossier, event: DossierEvent): SocialCard => {
  const words = pictureOf(event.status.words, event.title)
  return {
    title: words,
    description: event.summary,
    kind: 'article',
    ...(picturesDrawn(dossier) ? { picture: { path: `e/${event.id}/picture.png`, words } } : {}),
  }
}

/** Where its oEmbed answer lies, and the event's data, as elements of the head. */
export const eventData = (dossier: Dossier, event: DossierEvent): Html =>
  html`${oembedLinks(dossier, event)}<script type="application/ld+json">${made(inScript(linked(dossier, event)))}</script>
`
