import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { freePort } from '../../scripts/free-port.mjs'
import { hostingPromises } from './promises.ts'
import { answering, makeSite } from './site.ts'

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
const nginx = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path))
const modules = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules']
const brotli = modules
  .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
  .find((path) => existsSync(path))

/** The example as its reader would change it, inside the least that nginx needs around it. */
const configuration = (prefix: string, site: string, port: number): string => {
  const example = readFileSync(new URL('../../hosting/nginx.conf', import.meta.url), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/araxes;', `root ${site};`)
    .replace('# brotli_static on;', brotli ? 'brotli_static on;' : '')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `${brotli ? `load_module ${brotli};` : ''}
daemon off; worker_processes 1; pid ${prefix}/nginx.pid; error_log ${prefix}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http { access_log off; ${temporary.map((name) => `${name}_temp_path ${prefix}/${name};`).join(' ')}
${example} }`
}

describe.skipIf(!nginx)(`hosting/nginx.conf${nginx ? '' : ' (not tried: nginx is not installed)'}`, () => {
  let server: ChildProcess | undefined
  let site = ''
  let prefix = ''
  let port = 0

  beforeAll(async () => {
    if (!nginx) return
    site = await makeSite()
    prefix = mkdtempSync(join(tmpdir(), 'araxes-nginx-'))
    mkdirSync(join(prefix, 'logs'))
    port = await freePort()
    const file = join(prefix, 'nginx.conf')
    writeFileSync(file, configuration(prefix, site, port))
    const { status, stderr } = spawnSync(nginx, ['-t', '-q', '-p', prefix, '-c', file], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    server = spawn(nginx, ['-p', prefix, '-c', file], { stdio: 'ignore' })
    await answering(port)
  })
  afterAll(async () => {
    const ended = server && new Promise((done) => server?.once('close', done))
    server?.kill('SIGTERM')
    await ended
    for (const folder of [site, prefix].filter(Boolean)) rmSync(folder, { recursive: true })
  })

  if (nginx) hostingPromises(() => port, brotli !== undefined)
  else it.skip('is tried where nginx is installed', () => {})
})
