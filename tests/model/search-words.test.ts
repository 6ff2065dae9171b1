import { describe, expect, it } from 'vitest'
import { stretchesOf } from '../../src/model/search-words.ts'

const marked = (name: string, question: string): string[] =>
  stretchesOf(name, question).map(({ from, to }) => name.slice(from, to))

describe('where a question stands in a name', () => {
  it('is found whatever the marks on the letters', () => {
    expect(marked('Naxçıvan · Nakhchivan', 'naxc')).toEqual(['Naxç'])
    expect(marked('Gəncə', 'genc')).toEqual(['Gənc'])
    expect(marked('Straße von Hormus', 'strasse')).toEqual(['Straße'])
  })

  it('begins where a word begins, and is found in every word that begins so', () => {
    expect(marked('Baku and the bakers of Tabaku', 'bak')).toEqual(['Bak', 'bak'])
  })

  it('joins words of the question that follow each other only across nothing', () => {
    expect(marked('Baku Tbilisi', 'tbilisi baku')).toEqual(['Baku', 'Tbilisi'])
    expect(marked('Baku', 'tehran')).toEqual([])
    expect(marked('Baku', '')).toEqual([])
  })
})
