/** The page of all sources, with what was corrected and what the project builds on. */
import type { Dossier } from '../model/dossier.ts'
import { sourceLine } from './card.ts'
import { corrections, credits } from './frame.ts'
import { html } from './html.ts'
import { citedSources } from './rail.ts'
import type { ReadingPage } from './reading-page.ts'

export const sourcesPage = (dossier: Dossier): ReadingPage => {
  const sources = citedSources(dossier)
  return {
    path: 'sources/',
    name: 'Sources',
    title: 'Sources, corrections, credits',
    description: `The ${sources.length} sources of the story, what was corrected in it, and what it builds on.`,
    body: html`<section class="sources"><h2 id="sources">Sources <span class="count">${sources.length}</span></h2>
<ol>${sources.map(sourceLine)}</ol></section>
${corrections(dossier)}${credits()}`,
  }
}
