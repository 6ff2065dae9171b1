/** Ids that point nowhere, ids that stand twice, records nothing points to. */
import type { Entry, Records } from './entry.ts'
import { nearest, type Problem, placeOf, shown } from './problem.ts'
import type { FigureRow } from './records.ts'

const kinds = ['events', 'claims', 'places', 'actors', 'sources', 'layers', 'article', 'checks'] as const
type Kind = (typeof kinds)[number]
type Reference = readonly [kind: Kind, path: string, id: string]

const nouns: Record<Kind, string> = {
  events: 'an event',
  claims: 'a claim',
  places: 'a place',
  actors: 'an actor',
  sources: 'a source',
  layers: 'a layer',
  article: 'a passage',
  checks: 'a check',
}

const each = (kind: Kind, key: string, ids: readonly string[]): Reference[] =>
  ids.map((id, index) => [kind, `${key}[${index}]`, id])

const one = (kind: Kind, key: string, id: string | undefined): Reference[] =>
  id === undefined ? [] : [[kind, key, id]]

const figureReferences = ({ actor, claim, event, part, sources }: FigureRow, index: number): Reference[] => {
  const row = `rows[${index}]`
  return [
    ...one('actors', `${row}.actor`, actor),
    ...one('claims', `${row}.claim`, claim),
    ...one('events', `${row}.event`, event),
    ...one('claims', `${row}.part.claim`, part?.claim),
    ...each('sources', `${row}.part.sources`, part?.sources ?? []),
    ...each('sources', `${row}.sources`, sources),
  ]
}

/** Every reference of every record, beside the record. */
const references = (records: Records): (readonly [Entry<unknown>, readonly Reference[]])[] => [
  ...(records.story
    ? [
        [
          records.story,
          [
            ...one('sources', 'article.source', records.story.item.article.source),
            ...records.story.item.loadedWords.flatMap(({ sources }, index) =>
              each('sources', `loadedWords[${index}].sources`, sources),
            ),
          ],
        ] as const,
      ]
    : []),
  ...records.events.map((entry): readonly [Entry<unknown>, readonly Reference[]] => {
    const { places, actors, claims, onRecord, sources } = entry.item
    return [
      entry,
      [
        ...each('places', 'places', places),
        ...each('actors', 'actors', actors),
        ...each('claims', 'claims', claims),
        ...each('events', 'onRecord', onRecord),
        ...each('sources', 'sources', sources),
      ],
    ]
  }),
  ...records.claims.map((entry): readonly [Entry<unknown>, readonly Reference[]] => {
    const voices = (['saidBy', 'deniedBy', 'notConfirmedBy'] as const).flatMap((key) =>
      entry.item[key].flatMap(({ by, source }, index) => [
        ...one('actors', `${key}[${index}].by`, by),
        ...one('sources', `${key}[${index}].source`, source),
      ]),
    )
    return [entry, [...voices, ...each('sources', 'sources', entry.item.sources)]]
  }),
  ...records.article.map((entry) => [entry, one('claims', 'claim', entry.item.claim)] as const),
  ...records.checks.map((entry): readonly [Entry<unknown>, readonly Reference[]] => {
    const { passages, claims, events, sources } = entry.item
    return [
      entry,
      [
        ...each('article', 'passages', passages),
        ...each('claims', 'claims', claims),
        ...each('events', 'events', events),
        ...each('sources', 'sources', sources),
      ],
    ]
  }),
  ...records.outlets.map((entry): readonly [Entry<unknown>, readonly Reference[]] => [
    entry,
    [
      ...each('checks', 'checks', entry.item.checks),
      ...entry.item.statements.flatMap(({ sources }, index) =>
        each('sources', `statements[${index}].sources`, sources),
      ),
    ],
  ]),
  ...records.layers.map((entry) => [entry, each('sources', 'sources', entry.item.sources)] as const),
  ...records.steps.map(
    (entry) =>
      [entry, [...one('events', 'event', entry.item.event), ...each('layers', 'layers', entry.item.layers)]] as const,
  ),
  ...records.figures.map((entry) => [entry, entry.item.rows.flatMap(figureReferences)] as const),
  ...records.corrections.map((entry): readonly [Entry<unknown>, readonly Reference[]] => {
    const { concerns, sources } = entry.item
    return [
      entry,
      [
        ...(['events', 'claims', 'sources'] as const).flatMap((kind) => each(kind, `concerns.${kind}`, concerns[kind])),
        ...each('sources', 'sources', sources),
      ],
    ]
  }),
]

const twice = (entries: readonly Entry<{ id: string }>[]): Problem[] => {
  const seen = new Map<string, Entry<unknown>>()
  return entries.flatMap((entry) => {
    const { id } = entry.item
    const before = seen.get(id)
    seen.set(id, before ?? entry)
    if (!before) return []
    const expected = `an id of its own; it stands already in ${before.file} › ${before.path}`
    return [{ file: entry.file, path: `${entry.path} › id`, found: shown(id), expected }]
  })
}

/** Problems of ids: unknown references with the nearest valid id, doubled ids, claims that no event carries. */
export const unresolved = (records: Records): Problem[] => {
  const ids = new Map(kinds.map((kind) => [kind, new Set(records[kind].map(({ item }) => item.id))]))
  const unknown = references(records).flatMap(([{ file, path }, list]) =>
    list.flatMap(([kind, key, id]): Problem[] => {
      const known = ids.get(kind) ?? new Set()
      if (known.has(id) || records.refused.has(id) || records.unread.has(kind)) return []
      const near = nearest(id, known)
      const expected = `the id of ${nouns[kind]}${near === undefined ? '' : `; nearest: ${shown(near)}`}`
      return [{ file, path: placeOf(path, key), found: shown(id), expected }]
    }),
  )
  const carried = new Set(records.events.flatMap(({ item }) => item.claims))
  const loose = records.claims.flatMap(({ file, path, item }) =>
    carried.has(item.id) || records.refused.size > 0 || records.unread.has('events')
      ? []
      : [{ file, path, found: 'a claim on its own', expected: 'an event that carries it' }],
  )
  return [
    ...unknown,
    ...kinds.flatMap((kind) => twice(records[kind])),
    ...twice(records.outlets),
    ...twice(records.figures),
    ...twice(records.corrections),
    ...loose,
  ]
}
