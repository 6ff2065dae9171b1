import { describe, expect, test } from 'vitest'
import { heightMessages, wantedHeight } from '../../src/model/embed-height.ts'

describe('the height a frame would like', () => {
  test.each([
    [340, 520],
    [640, 480],
    [900, 600],
    [1200, 650],
  ])('at a width of %i is %i', (width, height) => expect(wantedHeight(width, null)).toBe(height))

  test('is that of the tables where they are shown, within reason', () => {
    expect(wantedHeight(640, 1_234.2)).toBe(1_235)
    expect(wantedHeight(640, 10)).toBe(400)
    expect(wantedHeight(640, 90_000)).toBe(4_000)
  })
})

describe('the same height in the words of others', () => {
  const address = 'https://maps.example/embed/?resize=auto'

  test('is what each of them listens for', () => {
    const [datawrapper, flourish, medium, amp, ...rest] = heightMessages(480, address)
    expect(datawrapper).toEqual({ 'datawrapper-height': { araxes: 480 } })
    expect(JSON.parse(String(flourish))).toEqual({
      sender: 'Flourish',
      context: 'iframe.resize',
      method: 'resize',
      height: 480,
      src: address,
    })
    expect(JSON.parse(String(medium))).toEqual({ src: address, context: 'iframe.resize', height: 480 })
    expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height: 480 })
    expect(rest).toEqual([])
  })

  test('names the child where pym has given it a name, and no other name', () => {
    expect(heightMessages(640, `${address}&childId=map-1`).at(-1)).toBe('pymxPYMxmap-1xPYMxheightxPYMx640')
    expect(heightMessages(640, `${address}&childId=a%20b`)).toHaveLength(4)
  })
})
