/** The card in a hand: a sheet with three detents on narrow pages, swiped to the next event wherever there are fingers. */
import type { Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose } from '../../store/watch.ts'
import { grip } from './grip.ts'
import { type Ground, lifting } from './lifting.ts'
import { sliding } from './sliding.ts'
import { touches } from './touches.ts'

export const phoneView = (ground: Ground, story: Story, store: Store): Dispose => {
  const sheet = lifting(ground, store)
  return all(grip(ground.cards, sheet, store), touches(ground.cards, sheet, sliding(ground.cards, story, store)))
}
