import { describe, expect, test } from 'vitest'
import { type Filter, noFilter } from '../../src/model/facets.ts'
import { inView } from '../../src/model/known.ts'
import { sightOf } from '../../src/model/sight.ts'
import { overlaps } from '../../src/model/span.ts'
import { layout } from '../../src/model/timeline-layout.ts'
import { sizeFor } from '../../src/model/timeline-layout-size.ts'
import { day, story } from '../fakes/story.ts'

const filters: Filter[] = [noFilter, { category: new Set(['security']) }, { response: new Set(['denied']) }]
const days = [null, day('2025-06-25'), day('2025-06-26'), day('2025-06-27')]

describe('what is in sight', () => {
  test.each(filters.flatMap((filter) => days.map((known) => ({ filter, known }))))(
    'is what is in view within the window, and what the timeline draws: $filter, $known',
    ({ filter, known }) => {
      const sight = sightOf(story, { filter, known })
      const { window } = story
      const inside = story.events.filter((event) => inView(event, { window, filter, known })).map(({ id }) => id)
      expect(sight.seen.filter(({ when }) => overlaps(when, window)).map(({ id }) => id)).toEqual(inside)
      const drawn = layout(story, window, sizeFor('lanes', 1200), null, [], undefined, sight)
      expect(
        drawn.marks
          .filter(({ faint }) => !faint)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...inside].sort())
      expect(drawn.inside).toBe(inside.length)
    },
  )

  test('has each event with the status of the day', () => {
    const { events } = sightOf(story, { filter: noFilter, known: day('2025-06-26') })
    expect(events.find(({ id }) => id === 'overflight')?.status.words).toBe('Alleged')
  })

  test('is the same value while nothing else is asked', () => {
    const asked = { filter: noFilter, known: day('2025-06-26') }
    expect(sightOf(story, asked)).toBe(sightOf(story, { ...asked }))
  })
})
