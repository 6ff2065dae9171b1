/** The room that the live map and the poster stand in: its size, what covers its sides, and which of the two is seen. */
import type { Frame } from '../model/camera.ts'
import type { Dispose } from '../store/watch.ts'

export interface Stage {
  /** The container's size and what covers it, now. */
  frame(): Frame
  /** Calls back when the container's size changes. */
  onResize(react: () => void): Dispose
  /** Whether the reader sees the live map; while not, the poster is what moves. */
  isLive(): boolean
}

const sides = ['left', 'right', 'top', 'bottom'] as const

/** Reads `--pad-left`, `--pad-right`, `--pad-top`, `--pad-bottom` (pixels) of `root` each time it is asked. */
export const stageOf = (root: HTMLElement): Stage => ({
  frame: (): Frame => {
    const style = getComputedStyle(root)
    const [left = 0, right = 0, top = 0, bottom = 0] = sides.map(
      (side) => Number.parseFloat(style.getPropertyValue(`--pad-${side}`)) || 0,
    )
    return { width: root.clientWidth || 1, height: root.clientHeight || 1, padding: { left, right, top, bottom } }
  },
  isLive: () => root.dataset.map === 'live',
  onResize: (react) => {
    let first = true
    const observer = new ResizeObserver(() => {
      if (!first) react()
      first = false
    })
    observer.observe(root)
    return () => observer.disconnect()
  },
})
