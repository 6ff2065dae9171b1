/** Narrowing the story: what an event can be asked for, which events pass, and how many would. */
import type { Story, StoryEvent } from './story.ts'

/** What can be asked for, in the order in which the page asks. */
export const facets = ['category', 'basis', 'response', 'phase', 'article', 'actor', 'place'] as const
export type Facet = (typeof facets)[number]

export const isFacet = (text: string | undefined): text is Facet => facets.some((facet) => facet === text)

/** The values asked for, by facet. A facet that is missing or empty asks for nothing; within one, any value will do. */
export type Filter = Readonly<Partial<Record<Facet, ReadonlySet<string>>>>

export const noFilter: Filter = {}

/** What an event answers: `stated` where the article says something of it, `unstated` where it does not. */
export const valuesOf = (event: StoryEvent, facet: Facet): readonly string[] => {
  if (facet === 'category' || facet === 'phase') return [event[facet]]
  if (facet === 'basis' || facet === 'response') return [event.status[facet]]
  if (facet === 'article') return [event.stated ? 'stated' : 'unstated']
  return facet === 'actor' ? event.actors : event.places
}

const answers = (filter: Filter, event: StoryEvent, facet: Facet): boolean => {
  const asked = filter[facet]
  return !asked || asked.size === 0 || valuesOf(event, facet).some((value) => asked.has(value))
}

/** Whether the event answers every facet that is asked. */
export const passes = (filter: Filter, event: StoryEvent): boolean =>
  facets.every((facet) => answers(filter, event, facet))

/** Whether anything is asked at all. */
export const narrows = (filter: Filter): boolean => facets.some((facet) => (filter[facet]?.size ?? 0) > 0)

/** The filter with one value more, or one less where it was asked for already. */
export const toggled = (filter: Filter, facet: Facet, value: string): Filter => {
  const asked = new Set(filter[facet])
  if (!asked.delete(value)) asked.add(value)
  return { ...filter, [facet]: asked }
}

/** How many of the events each value of a facet would leave, the other facets being asked as they are. */
export const countsOf = (events: readonly StoryEvent[], filter: Filter, facet: Facet): ReadonlyMap<string, number> => {
  const others = facets.filter((each) => each !== facet)
  const counts = new Map<string, number>()
  for (const event of events) {
    if (!others.every((each) => answers(filter, event, each))) continue
    for (const value of new Set(valuesOf(event, facet))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** Every value that some event of the story answers with, in the order in which the story has them. */
export const knownValues = (story: Story, facet: Facet): ReadonlySet<string> =>
  new Set(story.events.flatMap((event) => valuesOf(event, facet)))
