// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { airspace } from '../../fakes/timeline-story.ts'
import { timelinePage } from './page.ts'
import { standAlone } from './stand-alone.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const parses = (text: string): string => {
  expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')).toBeNull()
  return text
}

const years = { from: Date.UTC(2023, 0, 1), to: Date.UTC(2026, 0, 16) }

test('the lanes over nine months look as they were last looked at', async () => {
  const { find } = timelinePage(1440, { selected: airspace, claim: 'airspace', hovered: 'baku-talks' })
  const svgs = [find<SVGSVGElement>('.timeline-detail'), find<SVGSVGElement>('.timeline-overview')]
  await expect(parses(standAlone(svgs, 'light'))).toMatchFileSnapshot('./drawings/lanes-light.svg')
})

test('the lanes over three years look as they were last looked at', async () => {
  const { find } = timelinePage(1440, { selected: 'btc-in-service', window: years })
  const svgs = [find<SVGSVGElement>('.timeline-detail'), find<SVGSVGElement>('.timeline-overview')]
  await expect(parses(standAlone(svgs, 'dark'))).toMatchFileSnapshot('./drawings/lanes-dark.svg')
})

test.each(['voice', 'status'] as const)('the lanes by %s look as they were last looked at', async (lanes) => {
  const { find } = timelinePage(1440, { selected: airspace, lanes })
  await expect(parses(standAlone([find<SVGSVGElement>('.timeline-detail')], 'light'))).toMatchFileSnapshot(
    `./drawings/lanes-${lanes}.svg`,
  )
})

test('the strip of a phone looks as it was last looked at', async () => {
  const { find } = timelinePage(390, { selected: airspace })
  await expect(parses(standAlone([find<SVGSVGElement>('.timeline-detail')], 'light'))).toMatchFileSnapshot(
    './drawings/strip-light.svg',
  )
})
