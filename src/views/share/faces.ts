/** The letters of a picture, as data: an SVG that is opened elsewhere may not fetch anything. */
import fonts from 'virtual:map-fonts'

const faces = [
  { file: 'sans-latin', family: 'Fira Sans', weight: 400, style: 'normal' },
  { file: 'sans-latin-ext', family: 'Fira Sans', weight: 400, style: 'normal' },
  { file: 'sans-medium-latin', family: 'Fira Sans', weight: 500, style: 'normal' },
  { file: 'sans-medium-latin-ext', family: 'Fira Sans', weight: 500, style: 'normal' },
  { file: 'serif-italic-latin', family: 'Source Serif 4', weight: 400, style: 'italic' },
] as const

const asData = (bytes: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result).replace(/^data:[^;]*/, 'data:font/woff2'))
    reader.onerror = () => fail(reader.error)
    reader.readAsDataURL(bytes)
  })

/** `@font-face` rules; a file that does not come is left out, and the reader's own letters stand in. */
export const embeddedFaces = async (base: string): Promise<string> => {
  const rules = await Promise.all(
    faces.map(async ({ file, family, weight, style }) => {
      const address = fonts[file]
      if (!address) return ''
      try {
        const answer = await fetch(new URL(address, base))
        if (!answer.ok) return ''
        return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(${await asData(await answer.blob())}) format('woff2')}`
      } catch {
        return ''
      }
    }),
  )
  return rules.join('')
}
