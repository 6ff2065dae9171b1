import { describe, expect, test } from 'vitest'
import { critiquePage, standingWords } from '../../src/build/critique-page.ts'
import { Standing } from '../../src/model/schema/outlet.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const { body } = critiquePage(dossier)

describe('the source critique', () => {
  test('puts what a statement rests on before it, in words', () => {
    expect(Object.keys(standingWords)).toEqual(Standing.options)
    expect(body.text).toContain('<b class="standing">Probable, not proven</b>')
    expect(body.text).toContain('<b class="standing">Without a source</b>')
  })

  test('says from whom a statement is known, and links its source', () => {
    const statement = body.text.split('It names no address.')[1]?.split('</li>')[0]
    expect(statement).toContain('Known from: The Record.')
    expect(statement).toContain('href="https://example.org/record"')
  })

  test('keeps our own sources apart from those of the article', () => {
    const [article = '', ours = ''] = body.text.split('The limits of our own sources')
    expect(article).toContain('id="the-paper"')
    expect(ours).toContain('id="our-own"')
  })

  test('leads to the checks that bear on an outlet', () => {
    expect(body.text).toContain('href="../record/#the-date"')
  })

  test('gives each loaded word with a neutral one and why', () => {
    const row = body.text.split('<tbody>')[1]?.split('</tr>')[0]
    expect(row).toContain('amid <span class="loaded">aggression</span>')
    expect(row).toMatch(/attacks<.*A judging noun\./s)
  })
})
