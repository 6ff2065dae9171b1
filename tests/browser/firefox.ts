/** Firefox, where it is installed, spoken to in its own protocol (Marionette): Playwright's is another build of it. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/free-port.mjs'

const places = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']

/** Path of the installed Firefox, or undefined. */
export const firefox = (): string | undefined => places.find((path) => existsSync(path))

export interface Firefox {
  goto(address: string): Promise<void>
  /** Runs the body of a function in the page and gives back what it returns. */
  run(body: string, ...given: unknown[]): Promise<unknown>
  /** PNG. */
  picture(): Promise<Buffer>
  close(): Promise<void>
}

const connected = async (port: number, tries = 150): Promise<Socket> => {
  try {
    return await new Promise((done, fail) => {
      const socket = connect(port, '127.0.0.1', () => done(socket))
      socket.once('error', fail)
    })
  } catch (error) {
    if (tries === 0) throw error
    await new Promise((done) => setTimeout(done, 200))
    return connected(port, tries - 1)
  }
}

/** Messages are JSON after their length in bytes: `12:[0,1,"…",{}]`. */
const conversation = (socket: Socket): ((command: string, given: object) => Promise<unknown>) => {
  const waiting = new Map<number, { done(value: unknown): void; fail(error: Error): void }>()
  let heard = Buffer.alloc(0)
  let last = 0
  socket.on('data', (part) => {
    heard = Buffer.concat([heard, part])
    for (;;) {
      const colon = heard.indexOf(':')
      const length = Number(heard.subarray(0, Math.max(colon, 0)))
      if (colon < 0 || heard.length < colon + 1 + length) return
      const message = JSON.parse(heard.subarray(colon + 1, colon + 1 + length).toString())
      heard = heard.subarray(colon + 1 + length)
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message
      const asked = waiting.get(id)
      waiting.delete(id)
      if (error) asked?.fail(new Error(error.message))
      else asked?.done(result)
    }
  })
  return (command, given) =>
    new Promise((done, fail) => {
      last += 1
      waiting.set(last, { done, fail })
      const text = JSON.stringify([0, last, command, given])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

/** Starts it without a window, without a network and with a profile of its own. */
export const startFirefox = async (path: string): Promise<Firefox> => {
  const profile = mkdtempSync(join(tmpdir(), 'araxes-firefox-'))
  const port = await freePort()
  const settings = {
    'marionette.port': port,
    'webgl.force-enabled': true,
    'network.manage-offline-status': false,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    // Whatever is not a file is asked of a host that does not answer.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
  }
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(settings)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  )
  const child = spawn(
    path,
    ['--headless', '--marionette', '--profile', profile, '--width', '1280', '--height', '840'],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS: '1', HOME: profile },
    },
  )
  const socket = await connected(port)
  const say = conversation(socket)
  await say('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } })
  return {
    goto: async (url) => {
      await say('WebDriver:Navigate', { url })
    },
    run: async (script, ...args) =>
      ((await say('WebDriver:ExecuteScript', { script, args })) as { value: unknown }).value,
    picture: async () =>
      Buffer.from(((await say('WebDriver:TakeScreenshot', { full: false })) as { value: string }).value, 'base64'),
    close: async () => {
      const ended = new Promise((done) => child.once('close', done))
      await say('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
      socket.destroy()
      child.kill()
      await ended
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
