// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { dataFiles, load } from '../../src/build/load.ts'
import { page } from '../../src/build/page.ts'
import { eventsInScript } from '../../src/build/portions.ts'
import { literal, storyModule } from '../../src/build/story-module.ts'
import { storyOf } from '../../src/model/story-of.ts'
import { many } from '../fixtures/many.ts'

const made = (count: number) => storyModule(storyOf(many(count)))

describe('the module of the story', () => {
  test('holds a small story and asks for nothing', () => {
    const { code, files, preload } = made(eventsInScript)
    expect(code).toContain('event-149')
    expect(files).toEqual([])
    expect(preload.text).toBe('')
  })

  test.each([
    ['a small story', () => many(3)],
    ['this one', () => load(dataFiles('data')).dossier],
  ])('gives %s back as it was, with the titles and the claims of the page', async (_, make) => {
    const dossier = make()
    const story = storyOf(dossier)
    document.body.innerHTML = page(dossier).text
    const { code } = storyModule(story)
    const { default: read } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
    expect(read).toEqual(story)
  })

  test('leaves a large story in a file, which the page announces', () => {
    const { code, files, preload } = made(eventsInScript + 1)
    const [file] = files
    expect(code).not.toContain('event-1')
    expect(code).toContain(file?.path)
    expect(preload.text).toContain(`href="./${file?.path}"`)
    expect(JSON.parse(file?.text ?? '').events).toHaveLength(eventsInScript + 1)
  })

  test('names the file after what is in it', () => {
    expect(made(200).files[0]?.path).toBe(made(200).files[0]?.path)
    expect(made(200).files[0]?.path).not.toBe(made(201).files[0]?.path)
  })

  test('writes what has no end as JavaScript has it', () => {
    expect(literal({ to: Number.POSITIVE_INFINITY, from: Number.NEGATIVE_INFINITY })).toBe(
      '{"to":Infinity,"from":-Infinity}',
    )
  })
})
