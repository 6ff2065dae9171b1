/** Dossier -> what this is and who made it: the part `about`, and the page `about/` for readers without script. */
import type { Dossier } from '../model/dossier.ts'
import { editionOf } from '../model/edition.ts'
import * as words from '../model/words/about.ts'
import { type Html, html } from './html.ts'
import { type ReadingPage, readingLinks, up } from './reading-page.ts'
import { icon } from './symbols.ts'

const path = 'about/'

const section = (level: 2 | 3, title: string, inside: Html): Html =>
  level === 2
    ? html`<section><h2>${title}</h2>${inside}</section>`
    : html`<section><h3>${title}</h3>${inside}</section>`

/** Where an error is reported to; an address of mail or of the web. */
const contactLink = (contact: string): Html => {
  const address = contact.includes('@') ? `mailto:${contact}` : contact
  return html`<a href="${address}" rel="noopener noreferrer external">${contact}</a>`
}

/** `top` leads from the document to the top of the site. */
const sections = ({ story }: Dossier, level: 2 | 3, top: string): Html => {
  const { contact } = story.edition
  const link = (to: string, name: string): Html => html`<a href="${top}${to}">${name}</a>`
  return html`${section(level, words.what, html`<p>${words.whatText}</p>`)}
${section(level, words.steps, html`<ol class="about-steps">${words.stepTexts.map((text) => html`<li>${text}</li>`)}</ol>`)}
${section(level, words.how, html`<p>${words.howText}</p>`)}
${section(level, words.article, html`<p>${words.articleText(html, link('record/', words.record), link('critique/', words.critique))}</p>`)}
${section(level, words.who, html`<p>${words.whoText(html, editionOf(story).attribution)}</p>`)}
${section(level, words.changed, html`<p>${words.changedText(html, link('sources/#corrections', words.corrections))}</p>`)}
${section(level, words.error, html`<p>${contact === undefined ? words.noContact : words.errorText(html, contactLink(contact))}</p>`)}
${section(level, words.privacy, html`<ul class="about-list">${words.privacyTexts.map((text) => html`<li>${text}</li>`)}</ul>`)}
${section(level, words.keys, html`<dl class="about-keys">${words.keyTexts.map(([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>`)}`
}

/** The dialog; its pages lead on to everything that is read. */
export const aboutPart =
  (pages: readonly ReadingPage[]) =>
  (dossier: Dossier): Html =>
    html`<dialog class="dialog about" data-part-root aria-labelledby="about-title">
<div class="dialog-head"><h2 id="about-title">${words.title}</h2><button type="button" class="icon-button" data-action="close-part" aria-label="${words.close}" title="${words.close}">${icon('close')}</button></div>
<div class="dialog-body" tabindex="0" role="group" aria-labelledby="about-title">
${sections(dossier, 3, '')}
<p><label><input type="checkbox" data-shortcuts checked> ${words.keysOn}</label></p>
${section(3, words.more, readingLinks(pages, ''))}</div></dialog>`

export const aboutPage = (dossier: Dossier): ReadingPage => ({
  path,
  name: words.name,
  title: words.title,
  description: words.description,
  body: html`<div class="about">${sections(dossier, 2, up(path))}</div>`,
})
