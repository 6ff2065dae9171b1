import { describe, expect, test } from 'vitest'
import { type Entry, most, searchIn } from '../../src/model/search.ts'

const entry = (kind: Entry['kind'], id: string, name: string, also: string[] = [], words = ''): Entry => ({
  kind,
  id,
  name,
  also,
  words,
})

const find = searchIn([
  entry('event', 'airspace', 'Alleged use of Azerbaijani airspace', [], 'Alleged · denied by Baku'),
  entry('event', 'natanz', 'A drone over Natanz', ['took off from Nakhchivan'], 'Alleged'),
  entry('place', 'nakhchivan', 'Nakhchivan', ['Naxçıvan', 'نخجوان', 'Նախիջևան']),
  entry('place', 'khankendi', 'Khankendi / Stepanakert', ['Xankəndi', 'Ստեփանակերտ']),
  entry('place', 'ganja', 'Ganja', ['Gəncə']),
  entry('actor', 'turkiye', 'Türkiye', ['Turkey']),
  entry('source', 'daily-sabah', 'Türkiye rejects claims', ['Daily Sabah']),
])

const ids = (question: string): string[] => find(question).groups.flatMap(({ hits }) => hits.map(({ id }) => id))

describe('a name is found', () => {
  test.each([
    ['Naxçıvan', 'nakhchivan'],
    ['naxcivan', 'nakhchivan'],
    ['نخجوان', 'nakhchivan'],
    ['Նախիջևան', 'nakhchivan'],
    ['nakhchi', 'nakhchivan'],
    ['Stepanakert', 'khankendi'],
    ['xankendi', 'khankendi'],
    ['XANKƏNDİ', 'khankendi'],
    ['turkey', 'turkiye'],
    ['Turkiye', 'turkiye'],
    ['denied baku', 'airspace'],
  ])('by %s', (question, id) => expect(ids(question)).toContain(id))

  test('in groups, events first', () => {
    expect(find('nakhchivan').groups.map(({ kind }) => kind)).toEqual(['event', 'place'])
  })

  test('by another spelling of a name of one word, wherever it stands, and not by that of a longer name', () => {
    expect(ids('turkey')).toEqual(expect.arrayContaining(['turkiye', 'daily-sabah']))
    expect(ids('Նախիջևան')).toContain('natanz')
    expect(ids('stepanakert')).toEqual(['khankendi'])
  })

  test('only where every word is found', () => expect(ids('Ganja Tehran')).toEqual([]))
})

test('every hit is counted, the best of a kind are told', () => {
  const many = searchIn(Array.from({ length: most + 3 }, (_, at) => entry('event', `drone-${at}`, `Drone ${at}`)))
  const { count, groups } = many('drone')
  expect(count).toBe(most + 3)
  expect(groups.map((group) => [group.hits.length, group.count])).toEqual([[most, most + 3]])
})

describe('where nothing is found', () => {
  test('the nearest names are told', () => {
    expect(find('Ganza').nearest.map(({ name }) => name)).toContain('Ganja')
    expect(find('airspce').nearest[0]?.id).toBe('airspace')
    expect(find('Ganza').count).toBe(0)
  })

  test('a question without letters finds nothing and breaks nothing', () => {
    for (const question of ['', ' ', '…', '\ud800', '"(*', '__proto__']) expect(find(question).groups).toEqual([])
  })
})
