import { expect, test } from 'vitest'
import { auditOf } from '../../scripts/audit.mjs'

test('a report is counted, and one that did not come is no clean one', () => {
  expect(auditOf('{"metadata":{"vulnerabilities":{"total":2}}}')).toEqual({ found: 2, unanswered: '' })
  expect(auditOf('{"metadata":{"vulnerabilities":{"total":0}}}')).toEqual({ found: 0, unanswered: '' })
  expect(auditOf('{"error":{"summary":"ENOTFOUND"}}')).toEqual({ found: 0, unanswered: 'ENOTFOUND' })
  expect(auditOf('{"message":"404 Not Found"}').unanswered).toBe('404 Not Found')
  expect(auditOf('').unanswered).toBe('no report')
})
