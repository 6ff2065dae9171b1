/** How high a frame would like to be, and how that is said to pages of every house. Pixels. */

/** By the width of the frame: below each, the height at which map, strip and card have room. */
const heights = [
  { below: 420, height: 520 },
  { below: 720, height: 480 },
  { below: 1000, height: 600 },
] as const
const widest = 650
const table = { least: 400, most: 4_000 } as const

/** `content` is the height of the tables where they are shown, else null: a map fills whatever it gets. */
export const wantedHeight = (width: number, content: number | null): number => {
  if (content !== null) return Math.min(table.most, Math.max(table.least, Math.ceil(content)))
  return heights.find(({ below }) => width < below)?.height ?? widest
}

const isName = (text: string | null): text is string => text !== null && /^[\w-]{1,60}$/.test(text)

/**
 * The same height in the words of Datawrapper, Flourish, Medium and Embedly, AMP and, where the address carries pym's id
 * of the frame, pym.js. Each is posted as it stands here.
 */
export const heightMessages = (height: number, address: string): unknown[] => {
  const child = new URL(address).searchParams.get('childId')
  const src = address
  return [
    { 'datawrapper-height': { [isName(child) ? child : 'araxes']: height } },
    JSON.stringify({ sender: 'Flourish', context: 'iframe.resize', method: 'resize', height, src }),
    JSON.stringify({ src, context: 'iframe.resize', height }),
    { sentinel: 'amp', type: 'embed-size', height },
    ...(isName(child) ? [['pym', child, 'height', String(height)].join('xPYMx')] : []),
  ]
}
