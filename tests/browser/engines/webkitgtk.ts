/** WebKitGTK's MiniBrowser, driven by WebDriver: the only WebKit that a package manager brings. It is not Safari. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../../scripts/free-port.mjs'
import { displayed, programOf } from './programs.ts'
import { type Engine, type Reader, type Start, size } from './reader.ts'

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

/** Characters by which WebDriver names keys that have none. */
const keys: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}
const element = 'element-6066-11e4-a52e-4f735466cecf'
const patience = { start: 15_000, element: 10_000 } as const

const libraries = ['/usr/lib', '/usr/libexec']
/** MiniBrowser lies among the libraries, in a folder with the version of the interface in its name. */
const miniBrowser = (): string | undefined =>
  libraries
    .flatMap((folder) => [folder, ...folders(folder)])
    .flatMap(folders)
    .filter((folder) => /webkit2?gtk-4/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .sort()
    .at(-1)

function folders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name))
  } catch {
    return []
  }
}

const callsTo =
  (address: string): Call =>
  async (method, path, body) => {
    const text = body ? { body: JSON.stringify(body) } : {}
    const answer = await fetch(`${address}${path}`, { method, ...text })
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null }
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`)
    return value
  }

const until = async <Value>(ask: () => Promise<Value | undefined>, milliseconds: number, what: string) => {
  const end = Date.now() + milliseconds
  for (;;) {
    const value = await ask().catch(() => undefined)
    if (value !== undefined) return value
    if (Date.now() > end) throw new Error(`WebKitGTK: ${what} did not come in ${milliseconds} ms`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** Chords are written as Playwright writes them: "Shift+ArrowLeft". */
const actionsOf = (chord: string): object[] => {
  const pressed = (chord.length > 1 ? chord.split('+') : [chord]).map((key) => keys[key] ?? key)
  const part = (type: string) => (value: string) => ({ type, value })
  return [...pressed.map(part('keyDown')), ...pressed.toReversed().map(part('keyUp'))]
}

const readerOf = (call: Call, origin: string, errors: readonly string[]): Reader => {
  const read = <Value>(expression: string) =>
    call('POST', '/execute/sync', { script: `return (${expression})`, args: [] }) as Promise<Value>
  const seen = (selector: string): Promise<object> =>
    until(
      async () => {
        const found = await read<object | null>(
          `[...document.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.checkVisibility()) ?? null`,
        )
        return found ?? undefined
      },
      patience.element,
      selector,
    )
  return {
    open: async (link) => void (await call('POST', '/url', { url: new URL(link, origin).href })),
    click: async (selector) => {
      const found = (await seen(selector)) as Record<string, string>
      await call('POST', `/element/${found[element]}/click`, {})
    },
    press: async (...chords) => {
      await call('POST', '/actions', {
        actions: [{ type: 'key', id: 'keyboard', actions: chords.flatMap(actionsOf) }],
      })
    },
    read,
    back: async () => void (await call('POST', '/back', {})),
    picture: async () => Buffer.from((await call('GET', '/screenshot')) as string, 'base64'),
    errors,
    close: async () => void (await call('DELETE', '')),
  }
}

const engineOf = (
  driver: ChildProcess,
  binary: string,
  address: string,
  errors: string[],
  version: string,
): Engine => ({
  version: `WebKitGTK ${version}`,
  newReader: async (origin) => {
    errors.length = 0
    const { sessionId } = await newSession(callsTo(address), binary)
    const call = callsTo(`${address}/session/${sessionId}`)
    await call('POST', '/window/rect', { ...size, height: size.height + 60 })
    return readerOf(call, origin, errors)
  },
  close: async () => void driver.kill(),
})

const newSession = (call: Call, binary: string) =>
  call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary,
          args: ['--automation', '--private', '--enable-write-console-messages-to-stdout=true'],
        },
      },
    },
  }) as Promise<{ sessionId: string; capabilities: { browserVersion: string } }>

/** What MiniBrowser prints of the console: "CONSOLE JS ERROR …", "CONSOLE NETWORK ERROR …". */
const listen = (driver: ChildProcess, errors: string[]): void => {
  driver.stdout?.on('data', (text: Buffer) => {
    for (const line of String(text).split('\n')) if (/^CONSOLE .*ERROR/.test(line)) errors.push(line)
  })
}

export const startWebKitGTK: Start = async () => {
  const [program, binary] = [programOf('WebKitWebDriver'), miniBrowser()]
  if (!program || !binary) return 'WebKitGTK is not installed; on Debian "npm run test:browsers" installs it.'
  if (!displayed()) return 'WebKitGTK needs a display; "npm run test:browsers" starts one.'
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const driver = spawn(program, [`--port=${port}`], { stdio: ['ignore', 'pipe', 'ignore'] })
  const errors: string[] = []
  listen(driver, errors)
  const call = callsTo(address)
  await until(() => call('GET', '/status'), patience.start, 'WebKitWebDriver')
  const first = await newSession(call, binary)
  await call('DELETE', `/session/${first.sessionId}`)
  return engineOf(driver, binary, address, errors, first.capabilities.browserVersion)
}
