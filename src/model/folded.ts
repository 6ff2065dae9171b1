/** Texts as they are compared, whatever their spelling or script. */

/** Letters that no decomposition takes apart, and letters that two keyboards write differently. */
const letters: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ي: 'ی',
  ك: 'ک',
  ى: 'ی',
  ة: 'ه',
  ё: 'е',
}

/** A text as it is compared: small letters without marks, apostrophes and joiners; `Naxçıvan` and `naxcivan` are one. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}’‘ʼʻʹ'`\u200c\u200d]/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter)

/** The words of a text as they are compared; a hyphen parts two words. */
export const terms = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((term) => term !== '')
