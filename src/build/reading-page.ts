/** Pages that are read, beside the page that is explored: plain documents without script, one for each address. */
import type { Dossier } from '../model/dossier.ts'
import * as words from '../model/words/header.ts'
import { logo } from './frame.ts'
import { type Html, html } from './html.ts'
import { languageAttributes } from './language/attributes.ts'
import { type SocialCard, socialHead, storyCardPicture } from './social-head.ts'
import { symbolsFor } from './symbols.ts'

export interface ReadingPage {
  /** Address below the site, with its closing slash: `record/`, `e/baku-talks/`. */
  readonly path: string
  /** Name in the bar that leads from page to page; a page without one is reached from elsewhere. */
  readonly name?: string
  readonly title: string
  readonly description: string
  /** What stands above the title: the status of an event comes before its headline. */
  readonly above?: Html
  /** Its card in networks, where that says more than title and description. */
  readonly card?: SocialCard
  /** Further elements of the head. */
  readonly head?: Html
  /** What stands beneath the title. Links to the site's other parts begin with `up(path)`. */
  readonly body: Html
  /** Files beside the page, by their name below its address. */
  readonly files?: readonly { readonly name: string; readonly text: string }[]
}

/** The way from a page back to the top of the site: `../` for `record/`. */
export const up = (path: string): string => '../'.repeat(path.split('/').length - 1)

/** The links that lead from one reading page to the next, and back to the map. */
export const readingLinks = (
  pages: readonly ReadingPage[],
  here: string,
): Html => html`<nav class="reading-links" aria-label="${words.pages}">
${here !== '' && html`<a href="${up(here)}">${words.mapAndTimeline}</a>`}${pages.map(
  ({ path, name }) =>
    name && html`<a href="${up(here)}${path}"${path === here && html` aria-current="page"`}>${name}</a>`,
)}</nav>`

/** Addresses of the style sheets, below the site's top. */
export interface ReadingStyles {
  readonly sheet: string
  readonly faces: Html
}

/** The whole document of a reading page. */
export const readingDocument = (
  dossier: Dossier,
  page: ReadingPage,
  pages: readonly ReadingPage[],
  { sheet, faces }: ReadingStyles,
): string => {
  const { story } = dossier
  const { title, description } = page
  const top = up(page.path)
  const card = page.card ?? { title, description, kind: 'website', picture: storyCardPicture(dossier) }
  return html`<!doctype html>
<html ${languageAttributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title(page.title)}</title>
<meta name="description" content="${description}">
${socialHead(dossier, page.path, card)}${page.head}<link rel="icon" href="${top}icon.svg" type="image/svg+xml">
${faces}
<link rel="stylesheet" href="${top}${sheet}">
</head>
<body>
${symbolsFor(html`${page.above}${page.body}`)}
<a class="skip" href="#main">${words.skip.rail}</a>
<header class="header"><a class="logo" href="${top}">${logo}<span>Araxes</span></a>
${readingLinks(pages, page.path)}</header>
<main class="reading" id="main">
${page.above}<h1>${page.title}</h1>
${page.body}
</main>
<footer class="reading-foot"><p>${story.title}. ${story.policy}</p><p>${words.licencesPlain} ${words.noCookies}</p></footer>
</body>
</html>
`.text
}
