/** The address of an embed: the story's own parameters, those of its look, the event as a parameter. */

export const themes = ['auto', 'light', 'dark', 'contrast'] as const
export const grounds = ['solid', 'transparent'] as const

export interface EmbedLook {
  readonly theme: (typeof themes)[number]
  readonly ground: (typeof grounds)[number]
  /** Whether the buttons of the map are shown. */
  readonly controls: boolean
}

export type Parameters = readonly (readonly [name: string, value: string])[]

/**
 * What an embed is asked to show. What is as it would be anyway is left out.
 * @param link query and hash as the page writes them; the hash becomes `event`, because editors of articles strip hashes
 * @param since the day since which changes are named, in an embed that is kept up to date
 */
export const embedParameters = (link: string, look: EmbedLook, since?: string): Parameters => {
  const [query = '', hash = ''] = link.split('#')
  return [
    ...(hash === '' ? [] : [['event', hash] as const]),
    ...new URLSearchParams(query),
    ...(look.theme === 'auto' ? [] : [['theme', look.theme] as const]),
    ...(look.ground === 'solid' ? [] : [['ground', look.ground] as const]),
    ...(look.controls ? [] : [['controls', '0'] as const]),
    ...(since === undefined ? [] : [['since', since] as const]),
  ]
}

/** A value as an address has it; lists and positions stay readable. */
const encoded = (value: string): string => encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/')

/** `?event=…&theme=dark`; empty without parameters. */
export const queryOf = (parameters: Parameters): string =>
  parameters.length === 0 ? '' : `?${parameters.map(([name, value]) => `${name}=${encoded(value)}`).join('&')}`

/** The page that is embedded, below the top of a site. */
export const embedPath = 'embed/'

/** The script of the element, below the top of a site. */
export const embedScriptPath = 'embed/v1.js'
