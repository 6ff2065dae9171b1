import { describe, expect, test } from 'vitest'
import { dataFiles, load } from '../../src/build/load.ts'
import { passageEvents } from '../../src/model/passage-events.ts'
import { readableText, sentencesOf } from '../../src/model/readable-text.ts'
import { matchesOf, overlapOf, type Phrase, threshold } from '../../src/model/sentence-claims.ts'

const { dossier } = load(dataFiles('data'))
const phrases: Phrase[] = dossier.article.map(({ claim, quotation }) => ({
  claim,
  quotation,
  events: passageEvents(dossier.events, claim).map(({ id }) => id),
}))

/** Precision and recall of the pairs of a sentence and a claim that are suggested, against those that are marked. */
const measured = (sentences: readonly { readonly text: string; readonly claims: readonly string[] }[]) => {
  const found = matchesOf(
    sentences.map(({ text }) => text),
    phrases,
  ).map((matches) => matches.map(({ phrase }) => phrase.claim))
  const right = sentences.flatMap(({ claims }, index) => claims.filter((claim) => found[index]?.includes(claim))).length
  const suggested = found.flat().length
  const marked = sentences.flatMap(({ claims }) => claims).length
  return { precision: right / suggested, recall: right / marked, suggested, marked }
}

/** The article's own words: its quotations, those of a paragraph in a row, told as sentences. */
const paragraphs = [...new Set(dossier.article.map(({ paragraph }) => paragraph))]
const quotationsOf = (line: number): string[] =>
  dossier.article.filter(({ paragraph }) => paragraph === line).map(({ quotation }) => quotation.replace(/\.$/, ''))
const articleText = paragraphs
  .map((line) =>
    quotationsOf(line)
      .map((it) => `It is said that ${it}.`)
      .join(' '),
  )
  .join('\n')
const sentencesWith = (change: (text: string) => string) => {
  const read = readableText(articleText)
  return sentencesOf(read).map(({ from, to }) => {
    const text = read.text.slice(from, to)
    const claims = dossier.article.filter(({ quotation }) => text.includes(quotation.replace(/\.$/, '')))
    return { text: change(text), claims: [...new Set(claims.map(({ claim }) => claim))] }
  })
}

describe('the article itself', () => {
  test('is parted into a sentence for each passage, and every claim is found, and no other', () => {
    const sentences = sentencesWith((text) => text)
    expect(sentences.flatMap(({ claims }) => claims)).toHaveLength(dossier.article.length)
    expect(measured(sentences)).toEqual({
      precision: 1,
      recall: 1,
      suggested: dossier.article.length,
      marked: dossier.article.length,
    })
  })

  test('is found as well in capitals, with other quotation marks and without its diacritics', () => {
    const sentences = sentencesWith((text) =>
      text.toUpperCase().replace(/["“”]/g, '«').replace(/'/g, '’').replace(/–/g, '-'),
    )
    expect(measured(sentences)).toMatchObject({ precision: 1, recall: 1 })
  })

  test('is still found mostly where an editor has put another word for every ninth, and nothing else is', () => {
    const sentences = sentencesWith((text) =>
      text
        .split(' ')
        .map((word, index) => (index % 9 === 8 ? 'something' : word))
        .join(' '),
    )
    const { precision, recall } = measured(sentences)
    expect(precision).toBe(1)
    expect(recall).toBeGreaterThan(0.9)
  })
})

describe('what is not on record', () => {
  const others = [
    'Azerbaijan and Iran share a border of some seven hundred kilometres.',
    'Israel and Azerbaijan have had diplomatic ties since 1992.',
    'The pipeline runs through Georgia.',
    'Iran denied the report earlier this year.',
    'Baku hosts a conference on climate in November.',
  ]

  test('is not suggested', () => {
    expect(matchesOf(others, phrases).flat()).toEqual([])
  })

  test('stays below the threshold even at its nearest', () => {
    const nearest = Math.max(...others.flatMap((text) => phrases.map(({ quotation }) => overlapOf(quotation, text))))
    expect(nearest).toBeLessThan(threshold)
  })
})

describe('a match', () => {
  const phrase = (quotation: string, claim = 'a'): Phrase => ({ claim, quotation, events: ['talks'] })

  test('needs a quotation of three words, and an event to lead to', () => {
    expect(matchesOf(['The oil deal.'], [phrase('oil deal'), { ...phrase('the oil deal'), events: [] }])).toEqual([[]])
    expect(matchesOf(['The oil deal.'], [phrase('the oil deal')])[0]).toHaveLength(1)
  })

  test('names a claim once, by its nearest quotation, and the nearest claim first', () => {
    const [matches = []] = matchesOf(
      ['The meetings held in Baku on Monday, Dec. 8'],
      [
        phrase('the meetings held in Gəncə on Monday'),
        phrase('meetings held in Baku'),
        phrase('held in Baku on Monday Dec. 9', 'b'),
      ],
    )
    expect(matches.map(({ phrase: { claim }, overlap }) => [claim, Math.round(overlap * 100)])).toEqual([
      ['a', 100],
      ['b', 83],
    ])
  })

  test('is the share of the quotation’s pairs of words', () => {
    expect(overlapOf('one two three four', 'zero one two three five')).toBeCloseTo(2 / 3)
    expect(overlapOf('', 'one two three')).toBe(0)
  })
})
