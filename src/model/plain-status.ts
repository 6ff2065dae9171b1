/** The status as it stands in front of a text that is read elsewhere: plain letters, so that it survives any program. */

/** "ALLEGED – denied by Baku" for "Alleged · denied by Baku". */
export const plainStatus = (words: string): string => {
  const [basis = '', ...response] = words.split(' · ')
  return [basis.toUpperCase(), ...response].join(' – ')
}

/** A text with its status in front: "ALLEGED – denied by Baku: Deputy’s statement". */
export const withStatus = (words: string, text: string): string => `${plainStatus(words)}: ${text}`
