import { describe, expect, test } from 'vitest'
import { eventInHash, frameAddress } from '../../src/embed-host/address.ts'

const from = (given: Record<string, string>) => (name: string) => given[name] ?? null

describe('the address of the frame', () => {
  test('says the whole first state, and nothing that is not asked', () => {
    expect(frameAddress('https://maps.example/embed/', from({ event: 'a&b', theme: 'dark', class: 'x' }))).toBe(
      'https://maps.example/embed/?event=a%26b&theme=dark',
    )
  })

  test('keeps what the page had in its own, unless an attribute says otherwise', () => {
    expect(frameAddress('https://maps.example/embed/?event=old&lanes=voice', from({ event: 'new' }))).toBe(
      'https://maps.example/embed/?event=new&lanes=voice',
    )
  })
})

describe('the address of the page around', () => {
  test.each([
    ['#araxes=the-talks', 'the-talks'],
    ['#the-talks', null],
    ['#araxes=', null],
    ['#araxes=<img>', null],
    ['', null],
  ])('%j carries %j', (hash, event) => expect(eventInHash(hash)).toBe(event))
})
