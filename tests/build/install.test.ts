import { expect, test } from 'vitest'
import { iconSvg, icons, manifest } from '../../src/build/install.ts'

test('the manifest names the story, and addresses that hold in any folder', () => {
  const made = manifest({ story: { title: 'Talks', subtitle: 'One article' } } as never)
  expect(made).toMatchObject({ name: 'Araxes: Talks', start_url: './', scope: './', display: 'standalone' })
  expect(JSON.stringify(made)).not.toMatch(/"(src|start_url)":"(\/|http)/)
})

test('there are icons for every system: 192 and 512 px, and one that may be cut', () => {
  expect(icons.map(({ width, purpose }) => `${width} ${purpose}`)).toEqual(['192 any', '512 any', '512 maskable'])
  expect(iconSvg('full')).toContain('<rect')
})
