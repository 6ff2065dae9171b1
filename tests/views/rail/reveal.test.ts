// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { reveal } from '../../../src/views/rail/reveal.ts'

/** jsdom lays nothing out: a panel of 300 pixels with a row that stands somewhere. */
const scrolledBy = (top: number, height: number, panelHeight = 300): number | undefined => {
  document.body.innerHTML = '<section class="panel"><p></p></section>'
  const [panel, row] = [document.querySelector('.panel'), document.querySelector('p')]
  if (!panel || !row) throw new Error('nothing to scroll')
  let moved: number | undefined
  Object.defineProperty(panel, 'clientHeight', { value: panelHeight })
  panel.getBoundingClientRect = () => new DOMRect(0, 0, 200, panelHeight)
  row.getBoundingClientRect = () => new DOMRect(0, top, 200, height)
  panel.scrollBy = ((options: ScrollToOptions) => {
    moved = options.top
  }) as typeof panel.scrollBy
  reveal(row)
  return moved
}

test('a row in sight moves nothing', () => expect(scrolledBy(100, 50)).toBeUndefined())

test('a row below comes up until it is whole, with room beneath', () => expect(scrolledBy(290, 50)).toBe(64))

test('a row above comes down, with room above it', () => expect(scrolledBy(-40, 50)).toBe(-64))

test('a row higher than the panel shows its beginning', () => expect(scrolledBy(80, 500)).toBe(56))

test('a hidden panel is left alone', () => expect(scrolledBy(900, 50, 0)).toBeUndefined())
