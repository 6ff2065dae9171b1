import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { embeddedCard } from '../../src/build/embedded-card.ts'
import { embeddedHead, embeddedPage } from '../../src/build/embedded-page.ts'
import { exampleFiles } from '../../src/build/examples.ts'
import { loaded } from '../fixtures/data.ts'

const { dossier } = loaded()
const { text } = embeddedPage(dossier)

describe('the page in a frame', () => {
  it('is not for search engines', () => expect(embeddedHead(dossier).text).toContain('content="noindex"'))

  it('has every root that the script asks for', () => {
    const script = readFileSync(new URL('../../src/main.ts', import.meta.url), 'utf8')
    const asked = Array.from(script.matchAll(/root\('[#.]([\w-]+)'\)/g), ([, name]) => name)
    expect(asked.length).toBeGreaterThan(8)
    for (const name of asked) expect(text).toMatch(new RegExp(`(id|class)="${name}"`))
  })

  it('leads out of the frame with every link but those to its own cards', () => {
    const links = [...text.matchAll(/<a\b[^>]*>/g)].map(([tag]) => tag)
    expect(links.length).toBeGreaterThan(0)
    for (const tag of links) expect(/href="#/.test(tag) || /target="_blank"/.test(tag), tag).toBe(true)
  })

  it('leaves scrolling to the page around until its script knows better', () => {
    expect(text).toContain('id="map" data-gestures="cooperative"')
  })

  it('says of both sides how many speak, as soon as one does', () => {
    const index = dossier.events.findIndex(({ claims }) => dossier.claims.get(claims[0] ?? '')?.saidBy.length)
    const { text: short } = embeddedCard(dossier, index)
    expect(short).toMatch(/<b>\d+<\/b> (says|say) so<\/span><span><b>\d+<\/b> (denies|deny) it/)
    expect(short.indexOf('class="status"')).toBeLessThan(short.indexOf('<h2'))
  })
})

describe('the examples', () => {
  it('hold no style and no script in their markup, so that a strict page may have them', () => {
    for (const { path, text: page } of exampleFiles(dossier)) {
      if (!path.endsWith('.html')) continue
      expect(page, path).not.toMatch(/\sstyle=|<style|<script>|\son\w+=/)
    }
  })
})
