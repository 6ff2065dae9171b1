/** The card as a sheet. */

export const showMore = 'Show more of the card'
export const showLess = 'Show less of the card'
