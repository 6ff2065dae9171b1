import { expect, test } from 'vitest'
import { folded, terms } from '../../src/model/folded.ts'

test('texts are compared without marks, apostrophes and joiners', () => {
  expect(folded('Gəncə İĞDIR Sa’ar می‌رود')).toBe('gence igdir saar میرود')
  expect(terms('Baku–Tbilisi, 3+3')).toEqual(['baku', 'tbilisi', '3', '3'])
})
