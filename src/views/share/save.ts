/** Makes files of a picture and hands them to the reader. */

/** Milliseconds in which a browser reads the letters of a picture. */
const lettersTime = 400

const encoded = (svg: string): string => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }))

/** A picture as PNG, twice as fine as its size in pixels; rejects where the browser cannot draw it. */
export const asPng = async (svg: string, { width, height }: { width: number; height: number }): Promise<Blob> => {
  const address = encoded(svg)
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    // Letters that come as data are read after the picture is decoded, and until then are not drawn at all.
    await new Promise((done) => setTimeout(done, lettersTime))
    const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 })
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('found no picture, expected a PNG'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Saves a file under a name. */
export const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
