/** An own walk as it is presented: its steps between a title and an end, as those of the story. */
import type { Step } from './records.ts'
import type { Story } from './story.ts'
import type { Walk } from './walk.ts'
import { windowText } from './walk-step.ts'
import * as words from './words/walk.ts'

/** The steps that are shown, in order; a title or an end that the walk has of its own is kept. */
export const stepsToPresent = (story: Story, { title, steps }: Walk): readonly Step[] => {
  const whole = {
    window: windowText(story.window),
    layers: story.layers.filter(({ on }) => on).map(({ id }) => id),
  }
  const first: Step = {
    ...whole,
    id: 'title',
    kind: 'title',
    title: title || words.name,
    caption: words.madeBy(story.title),
  }
  const last: Step = { ...whole, id: 'end', kind: 'end', title: words.end, caption: words.endCaption }
  return [...(steps[0]?.kind === 'title' ? [] : [first]), ...steps, ...(steps.at(-1)?.kind === 'end' ? [] : [last])]
}

/** Address of the file with the slides of the events of a sheet. */
export const slidesPath = (sheet: number): string => `slides/${sheet + 1}.html`
