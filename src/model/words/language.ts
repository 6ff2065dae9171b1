/** The language that the page is built in; a build in another replaces this file with the rest of the dictionary. */

/** Tag of the document (BCP 47). */
export const tag = 'en'

/** Tag by which `Intl` chooses plurals, lists, digits and the order of the alphabet. */
export const locale = 'en-GB'

/** Tag by which it names months: British English would write "Sept" among months of three letters. */
export const calendar = 'en'

/** The way its lines run; time runs the same way. */
export const direction: 'ltr' | 'rtl' = 'ltr'

/** Letters beyond ASCII that scripts may write, so that the fonts have them. */
export const alphabet: string = ''
