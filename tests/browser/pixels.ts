/** Two pictures compared by their pixels: equal files would ask more than an eye can. */
import type { Page } from '@playwright/test'

/** The largest distance of a channel (0 to 255) between two PNG of one size; infinite where the sizes differ. */
export const furthest = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (files) => {
      const pixels = async (base64: string): Promise<ImageData | undefined> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
        context?.drawImage(picture, 0, 0)
        return context?.getImageData(0, 0, picture.width, picture.height)
      }
      const [before, after] = await Promise.all(files.map(pixels))
      if (!before || before.width !== after?.width || before.height !== after.height) return Number.POSITIVE_INFINITY
      return before.data.reduce((most, value, at) => Math.max(most, Math.abs(value - (after.data[at] ?? 0))), 0)
    },
    [one.toString('base64'), other.toString('base64')],
  )
