declare module 'virtual:story' {
  const story: import('./model/story.ts').Story
  export default story
}

declare module 'virtual:geography' {
  const geography: import('./model/geography.ts').Geography
  export default geography
}
