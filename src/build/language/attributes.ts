/** What a document says of its language; the way of the lines only where it is not that of most. */
import { rightToLeft } from '../../model/language.ts'
import { tag } from '../../model/words/language.ts'
import { type Html, html } from '../html.ts'

/** `lang`, and `dir` where lines run from right to left. */
export const languageAttributes: Html = html`lang="${tag}"${rightToLeft && html` dir="rtl"`}`
