/** The room the map stands in: its size, and how much of each side other panels cover. */
import type { Frame } from '../../model/camera.ts'
import type { Stage } from './drive.ts'

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
