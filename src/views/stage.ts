/** The room that the live map and the poster stand in: what is seen of it, what lies upon it, and which of the two is seen. */
import type { Frame } from '../model/camera.ts'
import type { Dispose } from '../store/watch.ts'

export interface Stage {
  /** The part of the map that no sheet covers, in pixels from its top left, and how much of its sides has something on it. */
  frame(): Frame
  /** How many pixels of the map lie beneath a sheet, under the frame. */
  beneath(): number
  /** Calls back when the frame changes; `bySheet` where the map itself has kept its size. */
  onResize(react: (bySheet: boolean) => void): Dispose
  /** Whether the reader sees the live map; while not, the poster is what moves. */
  isLive(): boolean
}

const sides = ['left', 'right', 'top', 'bottom'] as const

/**
 * The poster in `root` is as large as the frame. `--pad-left`, `--pad-right`, `--pad-top`, `--pad-bottom` (pixels) are read
 * each time they are asked for.
 */
export const stageOf = (root: HTMLElement): Stage => {
  const seen = root.querySelector<HTMLElement>('.poster') ?? root
  return {
    frame: (): Frame => {
      const style = getComputedStyle(root)
      const [left = 0, right = 0, top = 0, bottom = 0] = sides.map(
        (side) => Number.parseFloat(style.getPropertyValue(`--pad-${side}`)) || 0,
      )
      return { width: seen.clientWidth || 1, height: seen.clientHeight || 1, padding: { left, right, top, bottom } }
    },
    beneath: () => root.clientHeight - seen.clientHeight,
    isLive: () => root.dataset.map === 'live',
    onResize: (react) => {
      const size = (): string => `${root.clientWidth} ${root.clientHeight}`
      let last = ''
      const observer = new ResizeObserver(() => {
        const [now, before] = [size(), last]
        last = now
        if (before !== '') react(now === before)
      })
      observer.observe(seen)
      return () => observer.disconnect()
    },
  }
}
