import { describe, expect, it } from 'vitest'
import { carriedOver, nextManifest, readManifest } from '../../scripts/release-assets.mjs'

const one = ['assets/a-1.js', 'assets/font-1.woff2']
const two = ['assets/a-2.js', 'assets/font-1.woff2']
const three = ['assets/a-3.js', 'assets/font-1.woff2']

describe('the list of releases', () => {
  it('begins with one, and holds two from then on', () => {
    const first = nextManifest(undefined, one)
    expect(first).toEqual({ releases: [one] })
    const second = nextManifest(first, two)
    expect(second).toEqual({ releases: [two, one] })
    expect(nextManifest(second, three)).toEqual({ releases: [three, two] })
  })

  it('does not lose the release before when the same one is made twice', () => {
    const second = nextManifest(nextManifest(undefined, one), two)
    expect(nextManifest(second, two.toReversed())).toEqual(second)
  })

  it('carries over what only the release before has', () => {
    expect(carriedOver({ releases: [two, one] })).toEqual(['assets/a-1.js'])
    expect(carriedOver({ releases: [one] })).toEqual([])
  })
})

describe('a list that is read', () => {
  it('is what was written', () => {
    expect(readManifest(JSON.stringify({ releases: [two, one] }))).toEqual({ releases: [two, one] })
  })

  it.each(['', '[]', '{}', '{"releases":[["../secret"]]}', '{"releases":[["assets/../x"]]}', '{"releases":[1]}'])(
    'is refused as %s',
    (text) => expect(readManifest(text)).toBeUndefined(),
  )
})
