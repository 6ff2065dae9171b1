/** Parts of the page that come when they are asked for: each a file of HTML written at build and a script of its own. */

/**
 * What the reader can ask for; at most one of them lies over the page, the table stands in the place of the map. The
 * hint alone comes by itself and blocks nothing.
 */
export const partNames = [
  'find',
  'narrow',
  'table',
  'share',
  'embed',
  'about',
  'here',
  'hint',
  'present',
  'walk',
] as const
export type PartName = (typeof partNames)[number]

/** Address of a part's file below the site's top. */
export const partPath = (name: PartName): string => `parts/${name}.html`

export const isPartName = (text: string | undefined): text is PartName => partNames.some((name) => name === text)
