/** A host that fails as hosts and networks do: it stands before the page's own and spoils what the test names. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * `gone`: 404. `refused`: the connection closes without an answer. `cut`: it closes in the middle of the file.
 * `silent`: nothing ever comes. `slow`: the answer takes `delay` milliseconds more.
 */
export type Fault = 'gone' | 'refused' | 'cut' | 'silent' | 'slow'

export interface FailingHost {
  /** Where the page is, with a slash at its end. */
  readonly address: string
  /** Paths that were asked for so far, each once, in order. */
  readonly asked: ReadonlySet<string>
  /** Spoils every answer whose path fits, in place of what was spoiled before. */
  spoil(path: RegExp, fault: Fault): void
  /** From now on all is well. */
  heal(): void
  close(): Promise<void>
}

const delay = 2_500
/** Milliseconds between the half that came and the end of the connection. */
const pause = 1_500
/** Headers that belong to one connection, or to a length that is no longer true. */
const own = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-encoding', 'content-length'])

const send = async (answer: Response, response: ServerResponse, share = 1): Promise<void> => {
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !own.has(name)))
  const body = Buffer.from(await answer.arrayBuffer())
  response.writeHead(answer.status, { ...headers, 'content-length': body.length })
  if (share === 1) response.end(body)
  // A browser throws away what it has received and not yet read when the connection breaks: it gets time to read.
  else
    response.write(body.subarray(0, Math.floor(body.length * share)), () => setTimeout(() => response.destroy(), pause))
}

/** Listens on a free port of this machine and asks the host at `origin` for everything. */
export const failingHost = async (origin: string): Promise<FailingHost> => {
  let spoiled: { readonly path: RegExp; readonly fault: Fault } | null = null
  const asked = new Set<string>()
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin)
    asked.add(pathname)
    const fault = spoiled?.path.test(pathname) ? spoiled.fault : null
    if (fault === 'refused') return response.destroy()
    if (fault === 'gone') return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here')
    if (fault === 'silent') return
    if (fault === 'slow') await new Promise((done) => setTimeout(done, delay))
    const range = request.headers.range
    const answer = await fetch(new URL(request.url ?? '/', origin), {
      method: request.method ?? 'GET',
      headers: range ? { range } : {},
    })
    await send(answer, response, fault === 'cut' ? 0.5 : 1)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    spoil: (path, fault) => {
      spoiled = { path, fault }
    },
    heal: () => {
      spoiled = null
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
