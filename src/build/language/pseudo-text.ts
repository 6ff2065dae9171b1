/** What the two pseudo-languages do to a text: no word is lost, and an untouched one is seen at a glance. */

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aåcçdðeéfƒgĝhĥiîjĵkķlļnñoöpþrŕsštţuûwŵyýzžAÅCÇDÐEÉGĜHĤIÎJĴKĶLĻNÑOÖPÞRŔSŠTŢUÛWŴYÝZŽ'].flatMap(
    (letter, index, all) => (index % 2 === 0 ? [[letter, all[index + 1] ?? letter]] : []),
  ),
)

/** How much longer a translation may be than the English words. */
const growth = 1.4

/** Accents on the letters, and vowels twice until the text is two fifths longer: "Close" -> "Çļööšéé". */
export const accented = (text: string): string => {
  const letters = text.replace(/[^\p{L}]/gu, '').length
  let missing = Math.ceil(letters * growth) - letters
  const grown = [...text].map((letter) => {
    const sign = accents[letter] ?? letter
    if (missing === 0 || !/[aeiou]/i.test(letter)) return sign
    missing -= 1
    return sign + sign.toLowerCase()
  })
  // Few vowels: the rest of the length goes to the end of the last word.
  return missing === 0 ? grown.join('') : grown.join('').replace(/(\P{L}*)$/u, `${'ĥ'.repeat(missing)}$1`)
}

/** Each word told to run from right to left (Unicode's override), so that English letters behave like Arabic ones. */
export const mirrored = (text: string): string => text.replace(/[\p{L}\p{N}’'-]+/gu, (word) => `\u202e${word}\u202c`)
