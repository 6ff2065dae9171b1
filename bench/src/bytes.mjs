/** Bytes over the network up to a moment, from what the browser reports and what the server has sent. */

/** @typedef {{ url: string, at: number, length: number }} Received a piece that reached the page, unpacked, at milliseconds since the epoch */
/** @typedef {{ url: string, at: number, bytes: number, length: number }} Sent a whole answer, packed and unpacked, asked for at milliseconds since the epoch */

/**
 * Packed bytes that had come by `moment`. The browser tells of the page's own requests piece by piece, unpacked: the
 * same share of the packed answer had come. What a worker asks for it does not tell: that counts whole once asked for.
 * @param {readonly Received[]} received
 * @param {readonly Sent[]} sent
 * @param {number} moment milliseconds since the epoch
 */
export const bytesUntil = (received, sent, moment) =>
  sent.reduce((sum, { url, at, bytes, length }) => {
    const pieces = received.filter((piece) => piece.url === url)
    if (pieces.length === 0) return at <= moment ? sum + bytes : sum
    const come = pieces.reduce((total, piece) => (piece.at <= moment ? total + piece.length : total), 0)
    return sum + Math.round(bytes * Math.min(1, length === 0 ? 1 : come / length))
  }, 0)
