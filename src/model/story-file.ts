/** A story as a file of JSON, for the browser that fetches a large one; JSON knows no infinity and gets null for it. */
import type { Span } from './span.ts'
import type { Story } from './story.ts'

const ends = <Given extends Span>(span: Given): Given => ({
  ...span,
  from: span.from ?? Number.NEGATIVE_INFINITY,
  to: span.to ?? Number.POSITIVE_INFINITY,
})

/** The text of the file. */
export const storyText = (story: Story): string => JSON.stringify(story)

/** The story from the parsed text of its file, with the infinite ends of its spans put back. */
export const storyFrom = (file: Story): Story => ({
  ...file,
  window: ends(file.window),
  events: file.events.map((event) => ({ ...event, when: ends(event.when) })),
})
