import { expect, test, vi } from 'vitest'
import { keptEffect } from '../../src/effects/kept.ts'

interface Worker {
  state: string
  postMessage: ReturnType<typeof vi.fn>
  addEventListener(type: string, react: () => void): void
}

const worker = (state: string): Worker & { turn(state: string): void } => {
  const listeners: (() => void)[] = []
  const it = {
    state,
    postMessage: vi.fn(),
    addEventListener: (_: string, react: () => void) => listeners.push(react),
    turn: (next: string) => {
      it.state = next
      for (const react of listeners) react()
    },
  }
  return it
}

/** A window that keeps nothing; `waiting` is a newer worker, `controller` the one that answers now. */
const page = ({
  protocol = 'https:',
  framed = false,
  waiting = null as Worker | null,
  controller = {} as object | null,
}) => {
  const found: (() => void)[] = []
  const changed: (() => void)[] = []
  const registration = {
    waiting,
    installing: null as Worker | null,
    addEventListener: (_: string, react: () => void) => found.push(react),
  }
  const register = vi.fn(async () => registration)
  const reload = vi.fn()
  const serviceWorker = {
    controller,
    register,
    addEventListener: (_: string, react: () => void) => changed.push(react),
  }
  const window = { location: { protocol, reload }, navigator: { serviceWorker }, parent: {} as unknown }
  if (!framed) window.parent = window
  return {
    window: window as unknown as Window,
    register,
    reload,
    install: (newer: Worker) => {
      registration.installing = newer
      for (const react of found) react()
    },
    change: () => {
      for (const react of changed) react()
    },
  }
}

test('from a disk and in a frame nothing is registered', async () => {
  for (const given of [page({ protocol: 'file:' }), page({ framed: true })]) {
    await keptEffect(given.window, 'sw.js', () => {})
    expect(given.register).not.toHaveBeenCalled()
  }
})

test('a newer page is offered, comes when it is asked for, and only then is the page opened anew', async () => {
  const newer = worker('installing')
  const { window, install, change, reload } = page({})
  const tell = vi.fn()
  await keptEffect(window, 'sw.js', tell)
  install(newer)
  expect(tell).not.toHaveBeenCalled()
  newer.turn('installed')
  expect(tell).toHaveBeenCalledOnce()
  change()
  expect(reload).not.toHaveBeenCalled()
  tell.mock.calls[0]?.[0]()
  expect(newer.postMessage).toHaveBeenCalledWith({ type: 'take-over' })
  change()
  expect(reload).toHaveBeenCalledOnce()
})

test('one that waits since an earlier visit is offered at once; the first of all is not', async () => {
  const tell = vi.fn()
  await keptEffect(page({ waiting: worker('installed') }).window, 'sw.js', tell)
  expect(tell).toHaveBeenCalledOnce()
  const first = page({ controller: null })
  const never = vi.fn()
  await keptEffect(first.window, 'sw.js', never)
  const installing = worker('installing')
  first.install(installing)
  installing.turn('installed')
  expect(never).not.toHaveBeenCalled()
})

test('a browser that refuses is left in peace', async () => {
  const { window, register } = page({})
  register.mockRejectedValueOnce(new Error('SecurityError'))
  await expect(keptEffect(window, 'sw.js', () => {})).resolves.toBeUndefined()
})
