/** What concerns the whole page: colours, the panel in front, whether a card is open. Every layout follows in CSS. */
import type { Story } from '../model/story.ts'
import { colours } from '../model/words/header.ts'
import type { ThemeChoice } from '../store/state.ts'
import type { Store } from '../store/store.ts'
import { all, type Dispose, on, watch } from '../store/watch.ts'

const next: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  auto: 'light',
  light: 'dark',
  dark: 'contrast',
  contrast: 'auto',
}

/** `root` is the `<html>` element; its data attributes are what the style sheets ask for. */
export const pageView = (root: HTMLElement, _story: Story, store: Store): Dispose => {
  const { setTheme, show, showView } = store.getState()
  const themeButton = root.querySelector<HTMLElement>('[data-action=theme]')
  const views = [...root.querySelectorAll<HTMLElement>('[data-view]')]
  const tabs = [...root.querySelectorAll<HTMLElement>('.tab-bar button')]
  root.dataset.live = ''
  return all(
    watch(
      store,
      (state) => state.theme,
      (theme) => {
        root.dataset.theme = theme
        themeButton?.setAttribute('aria-label', colours[theme])
        themeButton?.setAttribute('title', colours[theme])
      },
    ),
    watch(
      store,
      (state) => state.panel,
      (panel) => {
        root.dataset.panel = panel
        for (const tab of tabs) tab.setAttribute('aria-pressed', String(tab.dataset.panel === panel))
      },
    ),
    watch(
      store,
      (state) => state.view,
      (view) => {
        root.dataset.view = view
        for (const button of views) button.setAttribute('aria-pressed', String(button.dataset.view === view))
      },
    ),
    watch(
      store,
      (state) => state.selected !== null,
      (open) => {
        root.dataset.card = open ? 'open' : 'closed'
      },
    ),
    watch(
      store,
      (state) => state.sheet,
      (sheet) => {
        root.dataset.sheet = sheet
      },
    ),
    ...(themeButton ? [on(themeButton, 'click', () => setTheme(next[store.getState().theme]))] : []),
    ...views.map((button) =>
      on(button, 'click', () => showView(button.dataset.view as Parameters<typeof showView>[0])),
    ),
    ...tabs.map((tab) => on(tab, 'click', () => show(tab.dataset.panel as Parameters<typeof show>[0]))),
    () => {
      delete root.dataset.live
    },
  )
}
