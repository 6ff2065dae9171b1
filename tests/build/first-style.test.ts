import { describe, expect, it } from 'vitest'
import { firstStylePlugin, markers, withBundleOf, withLateLinks } from '../../src/build/first-style.ts'

const sheet = '<link rel="stylesheet" crossorigin href="./assets/index-1.css">'
const page = `<head><meta charset="utf-8">\n${sheet}\n</head><body><aside>Rail</aside>${markers.rest}<main></main></body>`

describe('the style of the first paint', () => {
  it('asks for the rest of the style after the rail, once, and leaves the head without it', () => {
    const late = withLateLinks(page)
    expect(late.split(sheet)).toHaveLength(2)
    expect(late.indexOf(sheet)).toBeGreaterThan(late.indexOf('</aside>'))
    expect(late.indexOf(sheet)).toBeLessThan(late.indexOf('<main>'))
  })

  it('leaves links to style that stand in the body where they are', () => {
    const faces = '<link rel="stylesheet" href="./assets/faces-1.css">'
    expect(withLateLinks(page.replace('</body>', `${faces}</body>`))).toContain(`<main></main>${faces}`)
  })

  it('writes header and rail into the page, made small', () => {
    const plugin = firstStylePlugin() as unknown as {
      configResolved(config: { root: string }): void
      transformIndexHtml: { handler(page: string): string }
    }
    plugin.configResolved({ root: process.cwd() })
    const written = plugin.transformIndexHtml.handler(`<head>${markers.first}</head><body>${markers.rest}</body>`)
    const style = /<style>(.*?)<\/style>/s.exec(written)?.[1] ?? ''
    expect(style).toContain('.passage')
    expect(style).not.toContain('.card-body')
    expect(style).not.toContain('\n  ')
  })

  it('gives the page in a frame the scripts and styles of the page, from one folder down', () => {
    const script = '<script type="module" crossorigin src="./assets/index-1.js"></script>'
    const faces = '<link rel="stylesheet" href="./assets/faces-1.css">'
    const shell = `<head>${markers.first}</head><body>${markers.rest}<script type="module" src="/src/main.ts"></script></body>`
    expect(withBundleOf(`${sheet}${faces}${script}`, shell, 'p{}')).toBe(
      `<head><style>p{}</style></head><body>${sheet.replace('./', '../')}${script.replace('./', '../')}</body>`,
    )
  })
})
