import { expect, test } from 'vitest'
import { sameOriginPath } from './same-origin-path'

test.each(['//evil.test', '/\\evil.test', 'https://evil.test', 'javascript:alert(1)', '', 7, undefined])(
  '%j leads nowhere',
  (value) => {
    expect(sameOriginPath(value)).toBeUndefined()
  },
)

test('a path of this site is kept with its filters', () => {
  expect(sameOriginPath('/p/isbt/mentee/find?topics=change')).toBe('/p/isbt/mentee/find?topics=change')
})
