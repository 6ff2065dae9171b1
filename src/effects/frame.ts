/** The page around the frame <-> the state: commands are obeyed, choices are told. Nothing that is told is private. */
import { type Command, paced, readMessage, type Tell } from '../model/frame-message.ts'
import { viewFor } from '../model/frame-view.ts'
import { formatLink } from '../model/link.ts'
import { formatDay } from '../model/link-time.ts'
import { sightOf } from '../model/sight.ts'
import type { Story } from '../model/story.ts'
import { neighbour } from '../model/window-steps-events.ts'
import type { State } from '../store/state.ts'
import type { Store } from '../store/store.ts'
import { all, type Dispose, follow } from '../store/watch.ts'

/** Milliseconds between two reports of where the map is. */
const rest = 250

const caps = ['setEvent', 'step', 'setLayers', 'setView', 'getState', 'theme', 'subscribe:view']

/** Posts to the page around; does nothing where there is none. */
export const tellHost =
  (page: Window): Tell =>
  (type, data, id) => {
    if (page.parent !== page)
      page.parent.postMessage({ araxes: 1, type, ...(id === undefined ? {} : { id }), data }, '*')
  }

/** `onlyHost` is the one origin that is listened to, where the address names one. */
export const frameEffect = (
  page: Window,
  story: Story,
  store: Store,
  tell: Tell = tellHost(page),
  onlyHost = new URLSearchParams(page.location.search).get('host'),
): Dispose => {
  let times: readonly number[] = []
  let obeying = false
  let hearsView = false
  let timer = 0

  const stateNow = () => {
    const state = store.getState()
    const { selected, layers, view, theme } = state
    return { event: selected, layers: [...layers], view, theme, address: formatLink(story, state) }
  }
  const ready = (): void => {
    const title = (id: string): string | undefined =>
      page.document.getElementById(`${id}-title`)?.textContent ?? undefined
    tell('ready', {
      api: 1,
      minApi: 1,
      story: story.title,
      lang: page.document.documentElement.lang,
      events: story.events.map((event) => ({
        id: event.id,
        date: formatDay(event.when.from),
        title: title(event.id) ?? event.title,
      })),
      layers: story.layers.map(({ id, title: name }) => ({ id, title: name })),
      caps,
      state: stateNow(),
    })
  }
  const step = (direction: 1 | -1): void => {
    const state = store.getState()
    const next = neighbour(sightOf(story, state).seen, story.extent, state.selected, direction)
    if (next) state.select(next.id)
  }
  const obey = (command: Command): void => {
    const { select, restore, go, settle, setTheme } = store.getState()
    if (command.type === 'hello') {
      hearsView ||= command.subscribe.includes('view')
      if (command.theme) setTheme(command.theme)
    } else if (command.type === 'setEvent') select(command.event)
    else if (command.type === 'step') step(command.direction)
    else if (command.type === 'setLayers') restore({ layers: new Set(command.layers) })
    else if (command.type === 'setView') {
      const map = page.document.querySelector('#map')
      const camera = viewFor(command, { width: map?.clientWidth || 1, height: map?.clientHeight || 1 })
      go({ to: 'camera', camera })
      settle(camera)
    }
  }
  const listen = ({ source, origin, data, timeStamp }: MessageEvent): void => {
    if (source !== page.parent || page.parent === page) return
    if (onlyHost && origin !== onlyHost) return
    const heard = readMessage(story, data)
    if (!heard) return
    const { id } = heard
    const now = paced(times, timeStamp)
    const refused = 'refused' in heard ? heard.refused : now === null ? 'too-many' : null
    if (refused) tell('reply', { ok: false, error: refused }, id)
    if ('refused' in heard || now === null) return
    times = now
    obeying = true
    try {
      obey(heard.command)
    } finally {
      obeying = false
    }
    if (heard.command.type === 'hello') ready()
    if (id !== undefined) tell('reply', { ok: true, data: stateNow() }, id)
  }
  const causeOf = ({ playing }: State): string => (obeying ? 'host' : playing ? 'play' : 'user')

  page.addEventListener('message', listen)
  ready()
  return all(
    follow(
      store,
      ({ selected }) => selected,
      (selected) => {
        const index = story.events.findIndex(({ id }) => id === selected)
        tell('event', { id: selected, index, cause: causeOf(store.getState()) })
      },
    ),
    follow(
      store,
      ({ layers }) => layers,
      (layers) => tell('layers', { on: [...layers] }),
    ),
    follow(
      store,
      ({ camera }) => camera,
      () => {
        if (!hearsView || timer !== 0) return
        timer = page.setTimeout(() => {
          timer = 0
          const { camera } = store.getState()
          if (camera) tell('view', { center: [camera.lng, camera.lat], zoom: camera.zoom })
        }, rest)
      },
    ),
    () => {
      page.clearTimeout(timer)
      page.removeEventListener('message', listen)
    },
  )
}
