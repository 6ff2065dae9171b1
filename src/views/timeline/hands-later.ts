/** The hands, once somebody is near: until then the drawing shows the window without its handles. */
import { whenNear } from '../../store/nearby.ts'
import type { Hands, TakeHands } from './hands.ts'
import type { Scene } from './scene.ts'

/** As `hands`, which it brings in; with them come D3's brush and drag. */
export const laterHands: TakeHands = (grounds, story, steering, scene) => {
  let brought: Hands | null = null
  let last: Scene | null = null
  let gone = false
  const bring = async (): Promise<void> => {
    const { hands } = await import('./hands.ts')
    if (gone) return
    brought = hands(grounds, story, steering, scene)
    if (last) brought.draw(last)
  }
  const stop = whenNear(grounds.overview.closest('.timeline') ?? grounds.overview, () => {
    bring().catch(console.error)
  })
  return {
    draw: (next) => {
      last = next
      brought?.draw(next)
    },
    dispose: () => {
      gone = true
      stop()
      brought?.dispose()
    },
  }
}
