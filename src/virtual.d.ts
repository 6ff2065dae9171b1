declare module 'virtual:story' {
  const story: import('./model/story.ts').Story
  export default story
}

/** The places of the story; they come with the map, which alone draws them. */
declare module 'virtual:places' {
  const places: import('./model/story.ts').Story['places']
  export default places
}

declare module 'virtual:geography' {
  const geography: import('./model/geography.ts').Geography
  export default geography
}

declare module 'virtual:map-fonts' {
  const fonts: Partial<Record<import('./model/text-faces.ts').TextFile, string>>
  export default fonts
}

/** EDTF parser; its values are read through the types in `model/when.ts`. */
declare module 'edtf' {
  const edtf: (text: string) => unknown
  export default edtf
}
