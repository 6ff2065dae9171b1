/** How a page in a frame looks, from its address: `?theme=dark&ground=transparent&controls=0`. */

export const themes = ['auto', 'light', 'dark', 'contrast'] as const
export const grounds = ['solid', 'transparent'] as const

export interface Look {
  readonly theme: (typeof themes)[number]
  /** Whether the page behind the frame shows through where the map is not. */
  readonly ground: (typeof grounds)[number]
  /** Whether buttons lie on the map. */
  readonly controls: boolean
  /** What the address says of the frame and not of the story, to be kept while the story moves on. */
  readonly kept: string
}

const ours = ['theme', 'ground', 'controls', 'resize', 'host', 'childId', 'since']
const longest = 200

/** Reads the query of an address; what it says wrongly is as if it said nothing. Never throws. */
export const lookOf = (search: string): Look => {
  const query = new URLSearchParams(search.slice(0, 2_000))
  const asked = <Value extends string>(key: string, values: readonly [Value, ...Value[]]): Value =>
    values.find((value) => value === query.get(key)) ?? values[0]
  return {
    theme: asked('theme', themes),
    ground: asked('ground', grounds),
    controls: asked('controls', ['1', '0']) === '1',
    kept: ours
      .flatMap((key) => {
        const value = query.get(key)
        return value && value.length <= longest ? [`${key}=${encodeURIComponent(value)}`] : []
      })
      .join('&'),
  }
}
