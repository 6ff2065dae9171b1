/** Which colours the map wears: the reader's choice, over what their system asks for. */
import type { Theme } from '../model/palette.ts'
import type { ThemeChoice } from '../store/state.ts'
import type { Store } from '../store/store.ts'
import { all, type Dispose, follow } from '../store/watch.ts'

export interface SystemWishes {
  readonly dark: boolean
  readonly contrast: boolean
  /** The system paints with colours of its own. */
  readonly forced: boolean
}

/** A choice on the page comes before what the system prefers, not before what it forces; the style sheets say the same. */
export const themeOf = (choice: ThemeChoice, { dark, contrast, forced }: SystemWishes): Theme => {
  if (forced) return 'contrast'
  if (choice !== 'auto') return choice
  if (contrast) return 'contrast'
  return dark ? 'dark' : 'light'
}

const queries = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  forced: '(forced-colors: active)',
}

export const systemWishes = (): SystemWishes => ({
  dark: matchMedia(queries.dark).matches,
  contrast: matchMedia(queries.contrast).matches,
  forced: matchMedia(queries.forced).matches,
})

/** The theme of this moment. */
export const themeNow = (store: Store): Theme => themeOf(store.getState().theme, systemWishes())

/** Calls `paint` each time the theme is another one than the one worn, which is `worn` at first. */
export const followTheme = (store: Store, worn: Theme, paint: (theme: Theme) => void): Dispose => {
  let before = worn
  const look = (): void => {
    const now = themeNow(store)
    if (now === before) return
    before = now
    paint(now)
  }
  const media = Object.values(queries).map((query) => matchMedia(query))
  for (const each of media) each.addEventListener('change', look)
  look()
  return all(
    follow(store, (state) => state.theme, look),
    () => {
      for (const each of media) each.removeEventListener('change', look)
    },
  )
}
