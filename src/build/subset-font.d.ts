/** HarfBuzz's subsetter; the package comes without types. */
declare module 'subset-font' {
  const subsetFont: (
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; keepFeatures?: readonly string[]; noHinting?: boolean },
  ) => Promise<Uint8Array>
  export default subsetFont
}
