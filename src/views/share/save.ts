/** Makes files of a picture and hands them to the reader. */
import type { Picture, WrittenBox } from '../../model/picture.ts'

/** Milliseconds after which a picture is drawn with whatever letters have come. */
const patience = 4000
const pause = 30

const encoded = (svg: string): string => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }))

/** Whether anything stands on the paper within this box. */
const isWritten = (context: CanvasRenderingContext2D, image: HTMLImageElement, { x, y, width, height }: WrittenBox) => {
  context.drawImage(image, x, y, width, height, 0, 0, width, height)
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
  return pixels.some((pixel) => pixel !== pixels[0])
}

/** Letters that come as data are read after the picture is decoded, and until then are not drawn at all. */
const lettersRead = async (image: HTMLImageElement, written: readonly WrittenBox[]): Promise<void> => {
  const size = (side: 'width' | 'height'): number => Math.max(...written.map((box) => box[side]))
  const canvas = Object.assign(document.createElement('canvas'), { width: size('width'), height: size('height') })
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const end = performance.now() + patience
  while (context && performance.now() < end && !written.every((box) => isWritten(context, image, box))) {
    await new Promise((done) => setTimeout(done, pause))
  }
}

/** A picture as PNG, twice as fine as its size in pixels; rejects where the browser cannot draw it. */
export const asPng = async ({ svg, width, height, written }: Picture): Promise<Blob> => {
  const address = encoded(svg)
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    await lettersRead(image, written)
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
