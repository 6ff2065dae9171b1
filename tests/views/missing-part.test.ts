// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { Reason } from '../../src/model/missing-part.ts'
import { missingPartView } from '../../src/views/missing-part.ts'
import { click, live } from '../fixtures/live.ts'

const open = () => {
  const { find } = live()
  let tell: (reason: Reason) => void = () => {}
  let reloads = 0
  let listening = true
  const dispose = missingPartView(
    find('#missing-part'),
    (told) => {
      tell = told
      return () => {
        listening = false
      }
    },
    () => {
      reloads += 1
    },
  )
  return {
    note: find('#missing-part'),
    button: find('#missing-part [data-action=reload]'),
    tell: (reason: Reason) => tell(reason),
    reloads: () => reloads,
    listening: () => listening,
    dispose,
  }
}

test('nothing is said until a part is missing', () => {
  expect(open().note.hidden).toBe(true)
})

test('a new release offers a reload, and reloads only when asked', () => {
  const { note, button, tell, reloads } = open()
  tell('replaced')
  expect(note.hidden).toBe(false)
  expect(note.textContent).toContain('new version')
  expect(reloads()).toBe(0)
  click(button)
  expect(reloads()).toBe(1)
})

test('without a connection there is no button: a reload would lose the page', () => {
  const { note, button, tell } = open()
  tell('unreachable')
  expect(note.hidden).toBe(false)
  expect(note.textContent).not.toContain('version')
  expect(button.hidden).toBe(true)
  tell('back')
  expect(button.hidden).toBe(false)
})

test('the end of the view ends its listening', () => {
  const { dispose, listening } = open()
  dispose()
  expect(listening()).toBe(false)
})
