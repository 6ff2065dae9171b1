/** The page of one event: the whole card as a document of its own, at an address that can be cited. */
import type { Dossier, DossierEvent } from '../model/dossier.ts'
import { whenWords } from '../model/phase-words.ts'
import * as words from '../model/words/card.ts'
import { brief, rest, statusLine } from './card.ts'
import { eventCard, eventData } from './event-head.ts'
import { type Html, html } from './html.ts'
import type { Place } from './place.ts'
import { type ReadingPage, up } from './reading-page.ts'
import { icon } from './symbols.ts'

/** Address of an event's page below the site's top. */
export const eventPath = (id: string): string => `e/${id}/`

const here: Place = { address: (id) => `../${id}/`, top: '../../', level: 2 }

const neighbour = (event: DossierEvent | undefined, way: 'prev' | 'next'): Html | false =>
  event !== undefined &&
  html`<a class="event-neighbour" rel="${way}" href="${here.address(event.id)}"><small>${way === 'prev' && icon('left')}${way === 'prev' ? words.previous : words.next}${way === 'next' && icon('right')}</small>${event.label}</a>`

const neighbours = ({ events }: Dossier, index: number): Html =>
  html`<nav class="event-neighbours" aria-label="${words.inOrder}">${neighbour(events[index - 1], 'prev')}${neighbour(events[index + 1], 'next')}</nav>`

/** The page of the event at `index` in order of time; `where` says where it lies. */
export const eventPage = (
  dossier: Dossier,
  event: DossierEvent,
  index: number,
  where?: string,
  map: Html | false = false,
): ReadingPage => {
  const path = eventPath(event.id)
  return {
    path,
    title: event.title,
    description: words.description(event.status.words, whenWords(event), event.summary),
    card: eventCard(dossier, event),
    head: eventData(dossier, event),
    above: statusLine(dossier, event, index),
    body: html`${map}<article class="card event-text">${brief(dossier, event, here, where)}
${rest(dossier, event, here)}</article>
<p class="event-ways"><a class="button" href="${up(path)}#${event.id}">${icon('map')}<span>${words.show}</span></a><a class="button" href="${up(path)}events/">${icon('events')}<span>${words.allEvents(dossier.events.length)}</span></a></p>
${neighbours(dossier, index)}`,
  }
}

/** The pages of all events; `whereabouts` say where each lies, `mapOf` draws it. */
export const eventPages = (
  dossier: Dossier,
  whereabouts: ReadonlyMap<string, string> = new Map(),
  mapOf: (event: string, where: string | undefined) => Html | false = () => false,
): ReadingPage[] =>
  dossier.events.map((event, index) => {
    const where = whereabouts.get(event.id)
    return eventPage(dossier, event, index, where, mapOf(event.id, where))
  })
