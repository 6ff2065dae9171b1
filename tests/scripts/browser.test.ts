import { delimiter } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { chooseBrowser, systemPaths } from '../../scripts/browser.mjs'

const machine = (present: string[], remedies: (() => void)[] = []) => ({
  own: () => '/cache/chrome',
  system: ['/bin/chromium', '/bin/google-chrome'],
  works: (path: string) => present.includes(path),
  remedies,
})

describe('chooseBrowser', () => {
  it('prefers the one that Playwright has', () => {
    expect(chooseBrowser(machine(['/bin/chromium', '/cache/chrome']))).toBe('/cache/chrome')
  })

  it('takes a system one otherwise, in the order given', () => {
    expect(chooseBrowser(machine(['/bin/google-chrome', '/bin/chromium']))).toBe('/bin/chromium')
    expect(chooseBrowser({ ...machine(['/bin/google-chrome']), own: () => undefined })).toBe('/bin/google-chrome')
  })

  it('installs nothing where there is one', () => {
    const remedy = vi.fn()
    chooseBrowser(machine(['/bin/chromium'], [remedy]))
    expect(remedy).not.toHaveBeenCalled()
  })

  it('tries one remedy after the other until one helps', () => {
    const present: string[] = []
    const tried: string[] = []
    const remedies = [
      () => void tried.push('download'),
      () => {
        tried.push('package')
        present.push('/bin/chromium')
      },
      () => void tried.push('never'),
    ]
    expect(chooseBrowser(machine(present, remedies))).toBe('/bin/chromium')
    expect(tried).toEqual(['download', 'package'])
  })

  it('says in one sentence what to install where nothing helps', () => {
    expect(() => chooseBrowser(machine([], [() => {}]))).toThrow(
      /^No Chromium was found and none could be installed: install Chromium or Google Chrome, [^.]+\.$/,
    )
  })
})

describe('systemPaths', () => {
  it('begins with what the person named', () => {
    const env = { CHROME_PATH: '/opt/mine', PATH: '/bin' }
    for (const platform of ['linux', 'darwin', 'win32']) expect(systemPaths(platform, env)[0]).toBe('/opt/mine')
  })

  it('looks for every name in every folder of the path, Chromium first', () => {
    const paths = systemPaths('linux', { PATH: ['/a', '/b'].join(delimiter) })
    expect(paths.slice(0, 3)).toEqual(['/a/chromium', '/b/chromium', '/a/chromium-browser'])
    expect(paths).toContain('/b/google-chrome-stable')
  })

  it('knows where macOS and Windows keep Chrome', () => {
    expect(systemPaths('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(systemPaths('win32', { PROGRAMFILES: 'C:\\Programs' })).toContain(
      'C:\\Programs/Google/Chrome/Application/chrome.exe',
    )
  })
})
