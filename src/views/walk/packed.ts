/** A text as a link can hold it: deflated, then base64 for addresses. */

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  change: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = new Blob([bytes]).stream().pipeThrough(change).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    // A few bytes can unpack to gigabytes: what is too long is not read to its end.
    if (length > most) {
      await reader.cancel()
      throw new RangeError(`found more than ${most} bytes, expected a walk`)
    }
    parts.push(value)
  }
  const whole = new Uint8Array(length)
  parts.reduce((from, part) => {
    whole.set(part, from)
    return from + part.length
  }, 0)
  return whole
}

/** Letters, digits, `-` and `_`. */
export const pack = async (text: string): Promise<string> => {
  const packed = await through(
    new TextEncoder().encode(text),
    new CompressionStream('deflate-raw'),
    Number.POSITIVE_INFINITY,
  )
  return btoa(String.fromCharCode(...packed))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** @throws where it is no such text, or longer than `most` bytes */
export const unpack = async (packed: string, most: number): Promise<string> => {
  const signs = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0))
  const text = await through(bytes, new DecompressionStream('deflate-raw'), most)
  return new TextDecoder('utf-8', { fatal: true }).decode(text)
}
