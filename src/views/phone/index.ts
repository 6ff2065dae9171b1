/** The card in a hand: a sheet with three detents on narrow pages, swiped to the next event wherever there are fingers. */
import type { Story } from '../../model/story.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose } from '../../store/watch.ts'
import { grip } from './grip.ts'
import { type Ground, lifting } from './lifting.ts'
import { sliding } from './sliding.ts'
import { touches } from './touches.ts'

/** `data-hands` on the cards says that they can be moved. */
export const phoneView = (ground: Ground, story: Story, store: Store): Dispose => {
  const { cards } = ground
  const sheet = lifting(ground, store)
  cards.dataset.hands = ''
  return all(grip(cards, sheet, store), touches(cards, sheet, sliding(cards, story, store)), () => {
    delete cards.dataset.hands
  })
}
