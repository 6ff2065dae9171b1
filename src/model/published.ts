/** Where links lead that are given to others. */

/** The page's own address, or where it is published, if it was opened from a disk and says where that is. */
export const givenBase = (own: string, published: string | undefined): string =>
  own.startsWith('file:') && published ? published : own
