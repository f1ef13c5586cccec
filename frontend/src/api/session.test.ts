import { expect, test } from 'vitest'
import { signInHref } from './session'

test('signing in leads back to where one was', () => {
  expect(signInHref('/p/isbt/mentee/find?topics=change')).toBe(
    '/api/v1/session/sign-in?return_to=%2Fp%2Fisbt%2Fmentee%2Ffind%3Ftopics%3Dchange',
  )
})

test('another account is asked for by name', () => {
  expect(signInHref('/', true)).toBe('/api/v1/session/sign-in?return_to=%2F&again=true')
})
