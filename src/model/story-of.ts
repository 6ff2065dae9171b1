/** Dossier -> Story: the part of the truth that is drawn, without the texts that stand in the page. */
import type { Dossier } from './dossier.ts'
import { passageEvents } from './passage-events.ts'
import type { Span } from './span.ts'
import type { Story, StoryEvent } from './story.ts'
import { parseSpan } from './when.ts'

const day = 86_400_000

/** From the first to the last known instant of the events, UTC milliseconds, with thirty days of room after it. */
const extentOf = (events: readonly Pick<StoryEvent, 'when'>[]): Span => ({
  from: Math.min(...events.map(({ when }) => when.from)),
  to: Math.max(...events.map(({ when }) => (Number.isFinite(when.to) ? when.to : when.from))) + 30 * day,
})

/** The story as the browser needs it. */
export const storyOf = (dossier: Dossier): Story => {
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
      claims: event.claims,
      weight: event.weight,
    })),
    places: [...dossier.places.values()]
      .filter(({ id, label }) => label || named.has(id))
      .map(({ id, name, names, kind, point, label }) => ({ id, name, names, kind, point, label })),
    passages: dossier.article.map(({ claim }) => ({
      claim,
      events: passageEvents(dossier.events, claim).map(({ id }) => id),
    })),
    layers: dossier.layers,
    extent: extentOf(dossier.events),
    window: parseSpan(dossier.story.window),
    overviewBreak: parseSpan(dossier.story.overviewBreak).from,
    home: dossier.story.home,
  }
}
