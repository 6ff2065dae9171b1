import { expect, test, vi } from 'vitest'
import { fetchFrom } from '../../src/offline/fetch.ts'

const files = new Map([['parts/find.html', new TextEncoder().encode('<p>found</p>')]])
const base = 'file:///home/a/page.html'
const answers = () => {
  const elsewhere = vi.fn(async () => new Response('from elsewhere'))
  return { elsewhere, ask: fetchFrom(files, () => base, elsewhere) }
}

test('a file that is here is answered with its type', async () => {
  const { ask, elsewhere } = answers()
  const answer = await ask('parts/find.html?again')
  expect([answer.ok, answer.headers.get('content-type'), await answer.text()]).toEqual([
    true,
    'text/html',
    '<p>found</p>',
  ])
  expect((await ask(new URL('parts/find.html', base), { method: 'head' })).status).toBe(200)
  expect(elsewhere).not.toHaveBeenCalled()
})

test('anything else is asked of the browser, a request that was called off is not answered', async () => {
  const { ask, elsewhere } = answers()
  expect(await (await ask('data:text/plain,a')).text()).toBe('from elsewhere')
  expect(elsewhere).toHaveBeenCalledOnce()
  await expect(ask('parts/find.html', { signal: AbortSignal.abort() })).rejects.toThrow()
})
