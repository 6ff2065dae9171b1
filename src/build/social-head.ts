/** What search engines and social networks read of any page: its canonical address and its card. */
import type { Dossier } from '../model/dossier.ts'
import { editionOf } from '../model/edition.ts'
import { type Html, html } from './html.ts'

export interface SocialCard {
  readonly title: string
  readonly description: string
  readonly kind: 'article' | 'website'
  /** Its picture below the site's top, 1200 by 630 pixels, and what it says; none where none is drawn. */
  readonly picture?: { readonly path: string; readonly words: string }
}

/** The story's own picture, for a page that has none. */
export const storyCardPicture = ({ story }: Dossier) => ({ path: 'picture.png', words: story.title })

/** `path` is that of the page below the site's top; whole addresses stand there only where the story's own is known. */
export const socialHead = (
  { story }: Dossier,
  path: string,
  { title, description, kind, picture }: SocialCard,
): Html => {
  const { address } = editionOf(story)
  return html`${address && html`<link rel="canonical" href="${address}${path}"><meta property="og:url" content="${address}${path}">`}
<meta property="og:type" content="${kind}"><meta property="og:site_name" content="Araxes"><meta property="og:title" content="${title}"><meta property="og:description" content="${description}">
${address && picture && html`<meta property="og:image" content="${address}${picture.path}"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="${picture.words}">`}
<meta name="twitter:card" content="summary_large_image">
`
}
