/** oEmbed: what a content system asks for when somebody pastes the address of an event, or of the story. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { editionOf } from '../model/edition.ts'
import { embedPath, queryOf } from '../model/embed-address.ts'
import { inHtml } from '../model/embed-code.ts'
import * as words from '../model/words/embed.ts'
import { type Html, html } from './html.ts'
import type { Sheet } from './sheets.ts'
import { picturesDrawn, socialSize } from './social-picture.ts'

/** Pixels. */
const size = { width: 800, height: 640 } as const

/** Seconds for which an answer may be kept. */
const day = 86_400

const pathOf = (event?: DossierEvent): string => (event ? `oembed/${event.id}.json` : 'oembed.json')

const titleOf = ({ story }: Dossier, event?: DossierEvent): string =>
  event ? words.ofEvent(event.status.words, event.title) : story.title

const frameOf = (address: string, event?: DossierEvent): string =>
  `${address}${embedPath}${queryOf(event ? [['event', event.id]] : [])}`

/** The frame has the attributes that WordPress keeps, and nothing stands beside it. */
const answer = (dossier: Dossier, event?: DossierEvent): unknown => {
  const { address, attribution } = editionOf(dossier.story)
  const title = titleOf(dossier, event)
  const picture = event && picturesDrawn(dossier) ? `e/${event.id}/picture.png` : 'picture.png'
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Araxes',
    provider_url: address,
    author_name: attribution,
    cache_age: day,
    ...size,
    html: `<iframe src="${inHtml(frameOf(address, event))}" width="${size.width}" height="${size.height}" title="${inHtml(words.frameTitle(title))}" frameborder="0"></iframe>`,
    thumbnail_url: `${address}${picture}`,
    thumbnail_width: socialSize.width,
    thumbnail_height: socialSize.height,
  }
}

/** One file for each event and one for the story; none without the story's address, which they name. */
export const oembedFiles = (dossier: Dossier): Sheet[] =>
  editionOf(dossier.story).address === ''
    ? []
    : [undefined, ...dossier.events].map((event) => ({
        path: pathOf(event),
        type: 'application/json; charset=utf-8',
        text: `${JSON.stringify(answer(dossier, event))}\n`,
      }))

/** The line that a build prints where it writes none. */
export const oembedProblem = ({ story }: Pick<Dossier, 'story'>): string | undefined =>
  editionOf(story).address === '' ? words.noOembed : undefined

/** The links in a head by which content systems find the answer. */
export const oembedLinks = (dossier: Dossier, event?: DossierEvent): Html => {
  const { address } = editionOf(dossier.story)
  return address === ''
    ? html``
    : html`<link rel="alternate" type="application/json+oembed" href="${address}${pathOf(event)}" title="${titleOf(dossier, event)}"><link rel="iframely" href="${frameOf(address, event)}" media="(aspect-ratio: ${size.width}/${size.height})">
`
}
