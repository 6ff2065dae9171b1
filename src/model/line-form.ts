/** How a line is drawn beyond what its layer says: what is not built or not in use is never a whole line. */
import type { StoryFeature } from './geography.ts'

export type LineForm = 'plain' | 'planned' | 'reported' | 'disputed'

export const lineForm = ({ basis, response, kind }: Pick<StoryFeature, 'basis' | 'response' | 'kind'>): LineForm => {
  if (kind === 'planned' || kind === 'unfinished' || kind === 'idle') return 'planned'
  if (response === 'denied' || response === 'disputed') return 'disputed'
  return basis === 'reported' ? 'reported' : 'plain'
}
