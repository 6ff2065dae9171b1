import { describe, expect, test } from 'vitest'
import { isMissing, missingWords, reasonOf } from '../../src/model/missing-part.ts'

const page = 'https://news.example/stories/araxes/'
const asset = `${page}assets/canvas-1a2b3c4d.js`

describe('a part of the page', () => {
  test('is missing where its host refused it', () => {
    expect(isMissing({ name: asset, responseStatus: 404 }, page)).toBe(true)
    expect(isMissing({ name: asset, responseStatus: 410 }, `${page}?time=2025#x`)).toBe(true)
  })

  test('is not missing where it came, or where the browser does not tell', () => {
    expect(isMissing({ name: asset, responseStatus: 200 }, page)).toBe(false)
    expect(isMissing({ name: asset, responseStatus: 0 }, page)).toBe(false)
    expect(isMissing({ name: asset }, page)).toBe(false)
  })

  test('lies among the page’s own assets: what others ask for is not ours', () => {
    expect(isMissing({ name: 'https://news.example/assets/ad-1a2b3c4d.js', responseStatus: 404 }, page)).toBe(false)
    expect(isMissing({ name: `${page}favicon.ico`, responseStatus: 404 }, page)).toBe(false)
  })
})

describe('the reason', () => {
  test('is a new release where the host no longer has the page’s own script', () => {
    expect(reasonOf(404, undefined)).toBe('replaced')
    expect(reasonOf(410, 'unreachable')).toBe('replaced')
  })

  test('is no new release where the page’s own script is still there', () => {
    expect(reasonOf(200, undefined)).toBe('broken')
    expect(reasonOf(304, 'broken')).toBe('broken')
    expect(missingWords.broken).not.toContain('version')
  })

  test('is no new release where nothing comes at all', () => {
    expect(reasonOf(undefined, undefined)).toBe('unreachable')
    expect(reasonOf(503, undefined)).toBe('unreachable')
    expect(missingWords.unreachable).not.toContain('version')
  })

  test('is no new release either once a lost connection is back', () => {
    expect(reasonOf(200, 'unreachable')).toBe('back')
    expect(reasonOf(200, 'back')).toBe('back')
    expect(reasonOf(undefined, 'back')).toBe('unreachable')
  })
})
