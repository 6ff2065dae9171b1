/** A test that is told in the words of a reader and runs in every browser there is; it is skipped where one is missing. */
import { test as base, expect } from '@playwright/test'
import { startChromium, startFirefox } from './playwright.ts'
import type { Engine, Reader } from './reader.ts'
import { startWebKitGTK } from './webkitgtk.ts'

interface Watched {
  /** A reader whose page must stay without errors. */
  readonly reader: Reader
}
interface Shared {
  readonly engine: Engine | string
}

export const test = base.extend<Watched, Shared>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use, { project }) => {
      const starts: Readonly<Record<string, () => Promise<Engine | string>>> = {
        chromium: () => startChromium(project.use.launchOptions ?? {}),
        firefox: startFirefox,
        webkitgtk: startWebKitGTK,
      }
      const engine = await (starts[project.name]?.() ?? Promise.resolve(`no browser is called ${project.name}`))
      await use(engine)
      if (typeof engine !== 'string') await engine.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ engine, baseURL }, use, info) => {
    if (typeof engine === 'string') return info.skip(true, engine)
    info.annotations.push({ type: 'browser', description: engine.version })
    const reader = await engine.newReader(baseURL ?? '')
    await use(reader)
    const picture = info.errors.length > 0 ? await reader.picture() : null
    if (picture) await info.attach('picture', { body: picture, contentType: 'image/png' })
    await reader.close()
    expect(reader.errors).toEqual([])
  },
})

/** Waits until an expression comes to `value` in the page. */
export const comesTo = async (reader: Reader, expression: string, value: unknown, timeout = 20_000): Promise<void> =>
  expect.poll(() => reader.read(expression), { message: expression, timeout }).toEqual(value)

/** Waits until what a selector finds is seen. */
export const seen = (reader: Reader, selector: string): Promise<void> =>
  comesTo(
    reader,
    `!![...document.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.checkVisibility())`,
    true,
  )

/** Opens the page as an application. */
export const openPage = async (reader: Reader, link = ''): Promise<void> => {
  await reader.open(link)
  await comesTo(reader, `document.documentElement.hasAttribute('data-live')`, true)
}

export { expect }
