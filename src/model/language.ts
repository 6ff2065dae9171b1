/** Plurals, lists, numbers and months of the page's language: the one place that asks `Intl`. */
import { calendar, direction, locale } from './words/language.ts'

/** Whether lines, and with them time, run from right to left. */
export const rightToLeft: boolean = direction !== 'ltr'

/** The key that means the same where lines run from left to right: an arrow forwards is one to the right there. */
export const alongLine = (key: string): string => {
  if (!rightToLeft) return key
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key
}

/** Pixels from where the lines of a box begin to a place on the screen. */
export const fromStart = ({ left, right }: Readonly<Record<'left' | 'right', number>>, x: number): number =>
  rightToLeft ? right - x : x - left

/** The forms of a word by the plural categories of CLDR; a category that a language lacks is left out. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

const rules = /* @__PURE__ */ new Intl.PluralRules(locale)

/** The form that goes with a count: `plural(2, { one: 'event', other: 'events' })`. */
export const plural = (count: number, forms: Forms): string => forms[rules.select(count)] ?? forms.other

/** A number as the language writes it: "9,981". */
export const numeral = (value: number): string => value.toLocaleString(locale)

/** "a, b and c"; of two, "a and b". */
export const listed = (members: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(members)

const monthsIn = (month: 'long' | 'short'): string[] => {
  const { format } = new Intl.DateTimeFormat(calendar, { month, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => format(Date.UTC(2000, index)))
}

/** Asked for in every frame: a formatter takes longer than all that is drawn of it. */
const months: { long?: string[]; short?: string[] } = {}

/** The name of a month, 0 to 11: "June", or "Jun". */
export const monthName = (month: number, style: 'long' | 'short' = 'long'): string => {
  months[style] ??= monthsIn(style)
  return months[style][month] ?? ''
}

/** Order of two texts in the alphabet of the language. */
export const byAlphabet = (one: string, other: string): number => one.localeCompare(other, locale)

/** Markup that a text is given or becomes; the build has the tag that makes it. */
export interface Markup {
  readonly text: string
}

/** The tag of a text with markup inside: say`Concerns ${link}.` */
export type Say = (strings: TemplateStringsArray, ...parts: readonly (Markup | string | number)[]) => Markup
