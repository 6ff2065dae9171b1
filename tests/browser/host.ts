/** A page of somebody else, on an origin and a site of its own, with as strict a policy as a newsroom has. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test as base, expect, type Frame, type Page } from '@playwright/test'
import { root } from '../../scripts/project.mjs'

export interface Host {
  /** Opens a page with this markup in its body; its scripts are those of the map's site and no other. */
  open(body: string, path?: string): Promise<void>
  /** Opens one of the examples that are built with the page. */
  example(name: string, hash?: string): Promise<void>
  /** The map's site, with the closing slash. */
  readonly maps: string
  /** Everything that went wrong in the page or in its frames. */
  readonly errors: string[]
}

const listen = (server: Server): Promise<number> =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)))

export const test = base.extend<{ host: Host }>({
  host: async ({ page, baseURL }, use) => {
    const maps = new URL('.', baseURL).href
    const errors: string[] = []
    let body = ''
    const policy = `default-src 'none'; script-src ${new URL(maps).origin}; style-src 'self'; frame-src ${new URL(maps).origin}`
    const server = createServer(({ url = '/' }, response) => {
      const path = url.replace(/[?#].*$/, '')
      response.setHeader('content-security-policy', policy)
      if (path.endsWith('.css')) {
        response.setHeader('content-type', 'text/css')
        return response.end(readFileSync(join(root, 'dist', 'examples', 'examples.css')))
      }
      response.setHeader('content-type', 'text/html; charset=utf-8')
      const example = /^\/examples\/(\w+)\/$/.exec(path)?.[1]
      if (!example) return response.end(`<!doctype html><title>A paper</title><body>${body}</body>`)
      const text = readFileSync(join(root, 'dist', 'examples', example, 'index.html'), 'utf8')
      return response.end(text.replaceAll('../../embed/', `${maps}embed/`))
    })
    const address = `http://localhost:${await listen(server)}/`
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    await use({
      maps,
      errors,
      open: async (markup, path = '') => {
        body = markup
        await page.goto(address + path)
      },
      example: async (name, hash = '') => {
        await page.goto(`${address}examples/${name}/${hash}`)
      },
    })
    server.closeAllConnections()
    server.close()
    expect(errors).toEqual([])
  },
})

/** The page in a frame that is there, alive. */
export const framed = async (page: Page, at = 0): Promise<Frame> => {
  await expect.poll(() => page.frames().length).toBeGreaterThan(at + 1)
  const frame = page.frames()[at + 1] as Frame
  await expect(frame.locator('html')).toHaveAttribute('data-live', '')
  await expect(frame.locator('.full-map')).toHaveAttribute('href', /^\.\.\//)
  return frame
}

/** Keeps the map from coming: what does not need it is spared its drawing. */
export const withoutMap = async (page: Page): Promise<void> => {
  await page.route(/\/assets\/canvas-[^/]*\.js$/, () => {})
}

/** Messages that arrive at the page from its frames, from now on. */
export const hear = async (page: Page): Promise<() => Promise<unknown[]>> => {
  await page.evaluate(() => {
    const kept = window as unknown as { heard: unknown[] }
    kept.heard = []
    window.addEventListener('message', ({ data, origin }) => kept.heard.push({ data, origin }))
  })
  return () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
}

/** Sends to the first frame of the page. */
export const send = (page: Page, message: unknown): Promise<void> =>
  page.evaluate((sent) => document.querySelector('iframe')?.contentWindow?.postMessage(sent, '*'), message)

/** A plain frame, as somebody pastes it. */
export const iframe = (maps: string, query = '', attributes = 'width="640" height="480"'): string =>
  `<iframe src="${maps}embed/${query}" title="Map" ${attributes}></iframe>`

export { expect }
