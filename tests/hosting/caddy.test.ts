import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { freePort } from '../../scripts/free-port.mjs'
import { hostingPromises } from './promises.ts'
import { answering, makeSite } from './site.ts'

const folders = (process.env.PATH ?? '').split(delimiter)
const caddy = folders.map((folder) => join(folder, 'caddy')).find((path) => existsSync(path))

describe.skipIf(!caddy)(`hosting/Caddyfile${caddy ? '' : ' (not tried: Caddy is not installed)'}`, () => {
  let server: ChildProcess | undefined
  let site = ''
  let home = ''
  let port = 0

  beforeAll(async () => {
    if (!caddy) return
    site = await makeSite()
    home = mkdtempSync(join(tmpdir(), 'araxes-caddy-'))
    port = await freePort()
    const file = join(home, 'Caddyfile')
    const example = readFileSync(new URL('../../hosting/Caddyfile', import.meta.url), 'utf8')
    const own = example.replace('\n:80 {', `\n:${port} {\n\tbind 127.0.0.1`).replace('/srv/araxes', site)
    writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${own}`)
    const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home }
    server = spawn(caddy, ['run', '--config', file, '--adapter', 'caddyfile'], { env, stdio: 'ignore' })
    await answering(port)
  })
  afterAll(async () => {
    const ended = server && new Promise((done) => server?.once('close', done))
    server?.kill('SIGTERM')
    await ended
    for (const folder of [site, home].filter(Boolean)) rmSync(folder, { recursive: true })
  })

  if (caddy) hostingPromises(() => port, true)
  else it.skip('is tried where Caddy is installed', () => {})
})
