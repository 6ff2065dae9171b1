// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markedHtml, readableText, sentencesOf } from '../../src/model/readable-text.ts'

const said = (pasted: string): string[] => {
  const read = readableText(pasted)
  return sentencesOf(read).map(({ from, to }) => read.text.slice(from, to))
}
const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body
const allMarked = (pasted: string): string => {
  const read = readableText(pasted)
  return markedHtml(
    read,
    sentencesOf(read).map((at) => ({ ...at, event: 'talks' })),
  )
}

describe('plain text', () => {
  test('is parted into sentences, not at abbreviations of months', () => {
    expect(
      said('The meetings held in Baku on Monday, Dec. 8, come at a time. "No," he said.\n\nThe U.S. and Iran met.'),
    ).toEqual([
      'The meetings held in Baku on Monday, Dec. 8, come at a time.',
      '"No," he said.',
      'The U.S. and Iran met.',
    ])
  })

  test('becomes a paragraph for each line, escaped, with its sentences marked', () => {
    expect(allMarked('A < B. C & D.\n\nE')).toBe(
      '<p><span data-araxes-event="talks">A &lt; B.</span> <span data-araxes-event="talks">C &amp; D.</span></p>\n<p><span data-araxes-event="talks">E</span></p>',
    )
  })

  test('is not parted after the short name of a month or an office', () => {
    expect(said('They met on Dec. 8. Gen. Hatami left. No. 3 followed.')).toEqual([
      'They met on Dec. 8.',
      'Gen. Hatami left.',
      'No. 3 followed.',
    ])
  })
})

describe('HTML', () => {
  test('is read without its tags, its comments and its scripts', () => {
    expect(
      said('<h2>Oil</h2><!-- no. --><p>Half of <b>its</b> crude. <script>a. B</script>Next&nbsp;one.</p>'),
    ).toEqual(['Oil', 'Half of its crude.', 'Next\u00a0one.'])
  })

  test('keeps its tags whole where a sentence crosses them', () => {
    expect(allMarked('<p>Half of <a href="x">its crude. And</a> more.</p>')).toBe(
      '<p><span data-araxes-event="talks">Half of </span><a href="x"><span data-araxes-event="talks">its crude.</span> <span data-araxes-event="talks">And</span></a><span data-araxes-event="talks"> more.</span></p>',
    )
  })

  test('keeps its entities as they were written', () => {
    expect(allMarked('<p>Baku&rsquo;s talks &amp; more.</p>')).toBe(
      '<p><span data-araxes-event="talks">Baku&rsquo;s talks &amp; more.</span></p>',
    )
  })
})

test('marking changes no letter of what is read, whatever is pasted', () => {
  const pasted = fc.array(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      'Baku met. ',
      'Iran & Oil ',
      '&amp;',
      '&lt;i',
      '<br>',
      '\n',
      '“So.” ',
      '<',
    ),
    { maxLength: 24 },
  )
  fc.assert(
    fc.property(
      pasted.map((parts) => parts.join('')),
      (text) => {
        const before = bodyOf(readableText(text).source)
        const after = bodyOf(allMarked(text))
        expect(after.textContent).toBe(before.textContent)
        const others = (body: HTMLElement) =>
          [...body.querySelectorAll(':not([data-araxes-event])')].map(({ localName }) => localName)
        expect(others(after)).toEqual(others(before))
      },
    ),
  )
})

test('an event’s name cannot leave its attribute', () => {
  const read = readableText('One.')
  const html = markedHtml(read, [{ from: 0, to: 4, event: '"><img src=x>' }])
  expect(bodyOf(html).querySelector('span')?.dataset.araxesEvent).toBe('"><img src=x>')
  expect(bodyOf(html).querySelector('img')).toBeNull()
})
