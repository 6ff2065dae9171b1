/** Dossier -> Story: the part of the truth that is drawn, without the texts that stand in the page. */
import type { Dossier, DossierEvent } from './dossier.ts'
import { historyOf } from './history.ts'
import { passageEvents } from './passage-events.ts'
import type { Claim } from './records.ts'
import type { Span } from './span.ts'
import type { Story, StoryEvent } from './story.ts'
import { voiceLane, voiceLanes } from './voice-lane.ts'
import { parseSpan } from './when.ts'

const day = 86_400_000

const year = 365 * day

/**
 * From the first to the last known instant of the events, UTC milliseconds, with thirty days of room after it. It begins
 * early enough to hold the last year of every dated line, so that a window can reach what was drawn before the events.
 */
const extentOf = (events: readonly Pick<StoryEvent, 'when'>[], dated: readonly Span[]): Span => ({
  from: [...events.map(({ when }) => when.from), ...dated.map(({ to }) => to - year)].reduce(
    (first, from) => Math.min(first, from),
    Number.POSITIVE_INFINITY,
  ),
  to:
    events.reduce(
      (last, { when }) => Math.max(last, Number.isFinite(when.to) ? when.to : when.from),
      Number.NEGATIVE_INFINITY,
    ) +
    30 * day,
})

/** The claim that gives an event its mark; the dossier has checked that there is one. */
const leadOf = (dossier: Dossier, event: DossierEvent): Claim => {
  const claim = dossier.claims.get(event.claims[0] ?? '')
  if (!claim) throw new Error(`found no first claim of ${event.id}, expected the one that gives its mark`)
  return claim
}

/** The story as the browser needs it; `dated` are the spans of the map's dated lines. */
export const storyOf = (dossier: Dossier, dated: readonly Span[] = []): Story => {
  const article = new Set(dossier.article.map(({ claim }) => claim))
  const stated = new Set(
    dossier.article.flatMap(({ claim }) => passageEvents(dossier.events, claim).map(({ id }) => id)),
  )
  const speakers = { actors: dossier.actors, article: dossier.story.article.source }
  const voices = voiceLanes(
    dossier.events.map((event) => leadOf(dossier, event)),
    speakers,
  )
  const named = new Set(dossier.events.flatMap(({ places }) => places))
  return {
    title: dossier.story.title,
    events: dossier.events.map((event) => ({
      id: event.id,
      title: event.title,
      label: event.label,
      category: event.category,
      phase: event.phase,
      when: event.when,
      status: event.status,
      places: event.places,
      lead: article.has(event.claims[0] ?? '') ? (event.claims[0] ?? null) : null,
      actors: event.actors,
      stated: stated.has(event.id),
      voice: voiceLane(leadOf(dossier, event), speakers, voices),
      history: historyOf(leadOf(dossier, event), event.when, event.status),
      weight: event.weight,
    })),
    places: [...dossier.places.values()]
      .filter(({ id, label }) => label || named.has(id))
      .map(({ id, name, names, kind, point, label }) => ({ id, name, names, kind, point, label })),
    voices,
    passages: dossier.article.map(({ claim }) => ({
      claim,
      events: passageEvents(dossier.events, claim).map(({ id }) => id),
    })),
    layers: dossier.layers.map(({ id, title, symbol, on }) => ({ id, title, symbol, on })),
    extent: extentOf(dossier.events, dated),
    window: parseSpan(dossier.story.window),
    overviewBreak: parseSpan(dossier.story.overviewBreak).from,
    home: dossier.story.home,
  }
}
