import { describe, expect, test } from 'vitest'
import { sheets } from '../../src/build/sheets.ts'
import { loaded } from '../fixtures/data.ts'
import { many } from '../fixtures/many.ts'

const { dossier } = loaded()

describe('the sheets', () => {
  test('bring the further claims and the sources of each event, with both sides and every word escaped', () => {
    const [sheet] = sheets(dossier)
    expect(sheet?.path).toBe('sheets/1.html')
    const [, part = ''] = sheet?.text.split('id="rest-the-talks"') ?? []
    expect(part).toContain('Further claims <span class="count">1</span>')
    expect(part).toContain('A &lt;record&gt; &amp; more')
    expect(part).not.toContain('<record>')
  })

  test('say nothing a second time that stands in the page', () => {
    expect(sheets(dossier)[0]?.text).not.toContain('Public evidence')
  })

  test('hold at most a hundred events each, whole cards where the page has none', () => {
    const files = sheets(many(250))
    expect(files.map(({ path }) => path)).toEqual(['sheets/1.html', 'sheets/2.html', 'sheets/3.html'])
    expect(files.map(({ text }) => text.match(/<article class="card"/g)?.length)).toEqual([100, 100, 50])
    expect(files[1]?.text).toContain('id="event-100"')
    expect(files[1]?.text).toContain('Public evidence')
    expect(files[1]?.text).not.toContain('card-more')
  })
})
