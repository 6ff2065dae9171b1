/** The page of an event, its card in social networks, the feed. */

export const mapOf = (status: string, title: string, where: string | undefined): string =>
  `Map. ${status}: ${title}${where === undefined ? '' : `. ${where}`}`
export const pictureOf = (status: string, title: string): string => `${status}: ${title}`
export const says = (names: string): string => `Says so: ${names}`
export const denies = (names: string): string => `Denies it: ${names}`
export const feedTitle = (story: string): string => `${story} – events and corrections`
export const correction = (was: string, is: string): string => `Correction: “${was}” is now “${is}”`
