declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown)
    readonly data: readonly unknown[]
  }
  export const plugins: { readonly config: { get(plugin: string): { parse: { sentenceCase: string } } } }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
