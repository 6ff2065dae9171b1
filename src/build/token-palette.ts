/** The colours of a drawing that stands in a page: its style sheet says which they are, in every colour scheme. */
import { type Palette, palettes } from '../model/palette.ts'

const token = (name: string): string => `var(--${name.replace(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`)})`

const tokens = <Name extends string>(colours: Readonly<Record<Name, unknown>>) =>
  Object.fromEntries(Object.keys(colours).map((name) => [name, token(name)])) as Record<Name, string>

/** `palette.borderHalo` is `var(--border-halo)`: the names of styles/tokens.css. */
export const tokenPalette: Palette = { ...tokens(palettes.light), category: tokens(palettes.light.category) }
