import { expect, test } from 'vitest'
import { html, made } from '../../src/build/html.ts'

test('text is escaped, markup made by the tag is not', () => {
  expect(html`<p title="${'"'}">${'<script>'}${html`<b>${'&'}</b>`}</p>`.text).toBe(
    '<p title="&quot;">&lt;script&gt;<b>&amp;</b></p>',
  )
})

test('lists are joined and nothing becomes nothing', () => {
  expect(html`${[html`<i>`, 'a', 1]}${undefined}${false}`.text).toBe('<i>a1')
})

test('zero is written', () => {
  expect(html`${0}`.text).toBe('0')
})

test('markup of our own drawings is kept', () => {
  expect(html`${made('<path/>')}`.text).toBe('<path/>')
})
