/** A QR code as a drawing: one path of squares, read by any camera on paper. */
import encodeQR from 'qr'
import { code } from '../../model/words/handouts.ts'
import { type Html, html } from '../html.ts'

/** Squares of quiet ground about the code, as ISO/IEC 18004 asks. */
const quiet = 4

/** The code of an address; error correction "medium" lives with a fold or a stain. */
export const qrCode = (address: string): Html => {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: quiet })
  const squares = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1Z`] : [])))
  return html`<svg class="qr" viewBox="0 0 ${rows.length} ${rows.length}" role="img" aria-label="${code(address)}" shape-rendering="crispEdges"><path d="${squares.join('')}"/></svg>`
}
