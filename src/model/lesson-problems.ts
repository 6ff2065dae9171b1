/** What is wrong within the lesson: ids that point nowhere or stand twice, answers that leave their question's events. */
import type { Records } from './entry.ts'
import { nearest, type Problem, shown } from './problem.ts'
import type { Lesson } from './records.ts'

type Reference = readonly [noun: string, path: string, id: string, known: ReadonlySet<string>]

const each = (noun: string, path: string, ids: readonly string[], known: ReadonlySet<string>): Reference[] =>
  ids.map((id, index) => [noun, `${path}[${index}]`, id, known])

const references = (lesson: Lesson, events: ReadonlySet<string>, layers: ReadonlySet<string>): Reference[] => {
  const ages = new Set(lesson.ages.map(({ id }) => id))
  const questions = new Set(lesson.questions.map(({ id }) => id))
  const dimensions = new Set<string>(lesson.frameworks.map(({ id }) => id))
  return [
    ...lesson.objectives.flatMap((it, at) =>
      each('a dimension of frameworks', `objectives[${at}].dimensions`, it.dimensions, dimensions),
    ),
    ...lesson.plan.flatMap((it, at) => each('a question', `plan[${at}].questions`, it.questions, questions)),
    ...lesson.questions.flatMap((it, at): Reference[] => [
      ...each('an age band', `questions[${at}].ages`, it.ages, ages),
      ...each('a dimension of frameworks', `questions[${at}].dimensions`, it.dimensions, dimensions),
      ...each('an event', `questions[${at}].events`, it.events, events),
      ...it.answer.flatMap(({ event }, index): Reference[] =>
        event === undefined
          ? []
          : [['an event of its question', `questions[${at}].answer[${index}].event`, event, new Set(it.events)]],
      ),
    ]),
    ...lesson.sheets.flatMap((it, at): Reference[] => [
      ...each('an event', `sheets[${at}].events`, it.events, events),
      ...each('a layer', `sheets[${at}].layers`, it.layers, layers),
      ...each('a question', `sheets[${at}].questions`, it.questions, questions),
      ['an event of its sheet', `sheets[${at}].opens`, it.opens, new Set(it.events)],
    ]),
  ]
}

const twice = (lesson: Lesson): (readonly [path: string, id: string])[] =>
  (['ages', 'questions', 'sheets', 'frameworks'] as const).flatMap((key) => {
    const ids: readonly string[] = lesson[key].map(({ id }) => id)
    return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [[`${key}[${index}].id`, id] as const] : []))
  })

/** Problems of the lesson's references, each with the nearest valid id; none where there is no lesson to look at. */
export const lessonProblems = ({ lesson, events, layers, refused, unread }: Records): Problem[] => {
  if (!lesson) return []
  const { file, item } = lesson
  const known = new Set([...events.map((entry) => entry.item.id), ...refused])
  const drawn = new Set([...layers.map((entry) => entry.item.id), ...refused])
  const silent = new Set<ReadonlySet<string>>([
    ...(unread.has('events') ? [known] : []),
    ...(unread.has('layers') ? [drawn] : []),
  ])
  const unknown = references(item, known, drawn).flatMap(([noun, path, id, ids]): Problem[] => {
    if (ids.has(id) || silent.has(ids)) return []
    const near = nearest(id, ids)
    const expected = `the id of ${noun}${near === undefined ? '' : `; nearest: ${shown(near)}`}`
    return [{ file, path, found: shown(id), expected }]
  })
  const doubled = twice(item).map(([path, id]) => ({ file, path, found: shown(id), expected: 'an id of its own' }))
  return [...unknown, ...doubled]
}
