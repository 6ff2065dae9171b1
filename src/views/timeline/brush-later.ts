/** The brush, once somebody is near it: until then the drawing shows the window without its handles. */
import { whenNear } from '../../store/nearby.ts'
import type { Brush, OverviewBrush } from './brush.ts'
import type { Scene } from './scene.ts'

/** As `overviewBrush`, which it brings in. */
export const laterBrush: OverviewBrush = (element, story, steering) => {
  let brush: Brush | null = null
  let scene: Scene | null = null
  let gone = false
  const bring = async (): Promise<void> => {
    const { overviewBrush } = await import('./brush.ts')
    if (gone) return
    brush = overviewBrush(element, story, steering)
    if (scene) brush.draw(scene)
  }
  const stop = whenNear(element.closest('.timeline') ?? element, () => {
    bring().catch(console.error)
  })
  return {
    draw: (next) => {
      scene = next
      brush?.draw(next)
    },
    dispose: () => {
      gone = true
      stop()
      brush?.dispose()
    },
  }
}
