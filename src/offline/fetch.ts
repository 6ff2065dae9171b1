/** Requests of the page, answered from the file itself: a page that was opened from a disk may fetch nothing. */
import { type Files, pathBelow, typeOf } from './archive.ts'

type Fetch = typeof globalThis.fetch

/** Bytes in a buffer of their own, as a body or a blob wants them. */
export const copyOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer

/** Answers what is among the files; anything else is asked of `elsewhere` (from a disk: refused). */
export const fetchFrom =
  (files: Files, base: () => string, elsewhere: Fetch): Fetch =>
  async (request, options) => {
    const address = request instanceof Request ? request.url : String(request)
    const path = pathBelow(address, base())
    const bytes = path === null ? undefined : files.get(path)
    if (!path || !bytes) return elsewhere(request, options)
    options?.signal?.throwIfAborted()
    const isHead = (options?.method ?? 'GET').toUpperCase() === 'HEAD'
    return new Response(isHead ? null : copyOf(bytes), { headers: { 'content-type': typeOf(path) } })
  }
