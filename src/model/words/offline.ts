/** The page as one file, and the page that is kept by the browser. */

export const name = 'Without a network'
export const file = 'The whole page as one file'
export const fileNote = (size: string): string => `${size}; opens by a double click, with map, texts and tables.`
export const absent = 'This page is on the published site only, not in this file.'
export const damaged = 'This file is damaged: download it again. The text can be read, the map cannot be opened.'
