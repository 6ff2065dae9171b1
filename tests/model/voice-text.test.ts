import { describe, expect, test } from 'vitest'
import { sourcesText, voicesText, voiceText } from '../../src/model/voice-text.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const voice = { by: 'a-deputy', on: '2025-08-31', quotation: 'with our own eyes', source: 'the-record' }
const name = dossier.actors.get('a-deputy')!.name

describe('a voice as text', () => {
  test('says who, when, in what words, and where it can be read', () => {
    const text = voiceText(dossier, voice)
    expect(text.startsWith(name)).toBe(true)
    expect(text).toContain('31 August 2025: “with our own eyes” [The Record]')
  })

  test('marks a translation, and puts no quotation marks around our own words', () => {
    expect(voiceText(dossier, { ...voice, translated: true })).toContain('eyes” (translated) [The Record]')
    const { quotation: _, ...rest } = voice
    expect(voiceText(dossier, { ...rest, paraphrase: 'that he saw them' })).toContain(': that he saw them [')
  })

  test('stands beside others with a bar between', () => {
    expect(voicesText(dossier, [voice, voice]).split(' | ')).toHaveLength(2)
    expect(voicesText(dossier, [])).toBe('')
  })
})

describe('sources as text', () => {
  test('are publisher, title, date and address', () => {
    expect(sourcesText(dossier, ['the-paper', 'the-record'])).toBe(
      'The Paper: An article (11 December 2025) https://example.org/article | The Record: A <record> & more (27 June 2025) https://example.org/record',
    )
  })
})
