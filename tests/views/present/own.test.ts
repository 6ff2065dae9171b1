// @vitest-environment jsdom
import { join, resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { dataFiles, load } from '../../../src/build/load.ts'
import { presentPart } from '../../../src/build/present/index.ts'
import { slideSheets } from '../../../src/build/present/own.ts'
import { storyOf } from '../../../src/model/story-of.ts'
import { withOwnWalk } from '../../../src/views/present/own.ts'
import { serveSheets } from '../../fixtures/sheet-server.ts'

const { dossier } = load(dataFiles(join(resolve(import.meta.dirname, '../../..'), 'data')))
const story = storyOf(dossier)
afterEach(() => void vi.unstubAllGlobals())

test('own steps are slides with the words of their maker as text, and the story’s come back', async () => {
  serveSheets(dossier, slideSheets(dossier))
  document.body.innerHTML = presentPart(dossier).text
  const root = document.querySelector<HTMLElement>('.present') as HTMLElement
  const before = root.innerHTML
  const event = 'alleged-airspace-use-2025'
  const step = { id: 'a', kind: 'event' as const, event, window: '2025-06-01/2025-06-30', layers: ['borders'] }
  const steps = [{ ...step, caption: '<b>Ours</b>', notes: 'A note', question: 'Who?' }]
  const place = await withOwnWalk(root, story, { title: 'Our walk', steps })
  const takeBack = place()
  const slides = [...root.querySelectorAll<HTMLElement>('.deck-slides .slide')]
  expect(slides.map((slide) => slide.dataset.kind)).toEqual(['title', 'event', 'end'])
  expect(slides[0]?.querySelector('h1')?.textContent).toBe('Our walk')
  expect(slides[1]?.querySelector('.own-text')?.textContent).toBe('<b>Ours</b>')
  expect(slides[1]?.querySelector('.slide-question')?.textContent).toBe('Who?')
  expect(slides[1]?.querySelector('.slide-status')?.textContent).toContain('Alleged · denied by')
  expect(slides[1]?.dataset.shows).toBe(event)
  expect(root.querySelector('[data-notes=own-2] .notes-text')?.textContent).toBe('A note')
  expect(root.querySelectorAll('.console-steps li svg')).toHaveLength(1)
  takeBack()
  expect(root.innerHTML).toBe(before)
})
