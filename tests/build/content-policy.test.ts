import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headerPolicy, pagePolicy, withPolicy } from '../../src/build/content-policy.ts'

const hosting = (name: string): string => readFileSync(new URL(`../../hosting/${name}`, import.meta.url), 'utf8')

describe('the policy of a page', () => {
  const page = '<!doctype html><html><head>\n<meta charset="utf-8">\n<style>a{b:c}</style></head><body></body></html>'

  it('comes first, before the page says how it is encoded', () => {
    expect(withPolicy(page)).toMatch(/<head>\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /)
    expect(withPolicy(page).indexOf('<meta charset="utf-8">')).toBeLessThan(1_000)
  })

  it('allows the style sheets that stand in it by what they say, each once', () => {
    const hash = `'sha256-${createHash('sha256').update('a{b:c}').digest('base64')}'`
    expect(withPolicy(page)).toContain(`style-src 'self' ${hash}; `)
    expect(pagePolicy(['a{b:c}', 'a{b:c}'])).toContain(`style-src 'self' ${hash}; `)
  })

  it('stands in a part without a head, too', () => {
    expect(withPolicy('<!doctype html><html lang="en"><meta charset="utf-8"><p>')).toMatch(
      /<html lang="en"><meta http-equiv/,
    )
  })

  it('wants a place', () => expect(() => withPolicy('<p>')).toThrow('found no head'))

  it.each([pagePolicy(['a{}']), headerPolicy])('lets nothing inline run and nobody else be asked', (policy) => {
    expect(policy).not.toMatch(/unsafe|https?:|\*|\bws:/)
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default")
  })
})

describe('the hosts', () => {
  it.each([
    ['_headers', `  Content-Security-Policy: ${headerPolicy}\n`],
    ['nginx.conf', `add_header Content-Security-Policy "${headerPolicy}";`],
    ['Caddyfile', `header Content-Security-Policy "${headerPolicy}"`],
  ])('are told the same in %s', (name, line) => expect(hosting(name)).toContain(line))
})
