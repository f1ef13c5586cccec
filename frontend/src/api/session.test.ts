import { afterEach, expect, test, vi } from 'vitest'
import { beforeSignOut, rememberReturnPath, signInHref, signOut } from './session'

afterEach(() => {
  window.history.replaceState(null, '', '/')
  window.sessionStorage.clear()
})

const returnTo = () => new URL(signInHref(), window.location.origin).searchParams.get('return_to')

test('signing in leads back to where one was', () => {
  expect(signInHref('/p/isbt/mentee/find?topics=change')).toBe(
    '/api/v1/session/sign-in?return_to=%2Fp%2Fisbt%2Fmentee%2Ffind%3Ftopics%3Dchange',
  )
})

test('another account is asked for by name', () => {
  expect(signInHref('/', true)).toBe('/api/v1/session/sign-in?return_to=%2F&again=true')
})

test('a sign-in leads back to the page it begins on', () => {
  window.history.replaceState(null, '', '/p/isbt/mentee?x=1')
  expect(returnTo()).toBe('/p/isbt/mentee?x=1')
})

test('from the explaining page it leads to where the person wanted to go', () => {
  window.history.replaceState(null, '', '/access?problem=sign_in_expired&return_to=%2Fp%2Fisbt%2Fmentee')
  expect(returnTo()).toBe('/p/isbt/mentee')
  window.history.replaceState(null, '', '/access?problem=sign_in_expired')
  expect(returnTo()).toBe('/')
  window.history.replaceState(null, '', '/access?return_to=https%3A%2F%2Fevil.test')
  expect(returnTo()).toBe('/')
})

test('a sign-in that took too long comes back to where it began all the same', () => {
  window.history.replaceState(null, '', '/p/isbt/mentee/find?topics=change')
  rememberReturnPath()
  window.history.replaceState(null, '', '/access?problem=sign_in_expired')
  expect(returnTo()).toBe('/p/isbt/mentee/find?topics=change')
  rememberReturnPath()
  expect(returnTo()).toBe('/p/isbt/mentee/find?topics=change')
  window.history.replaceState(null, '', '/access')
  expect(returnTo()).toBe('/')
})

test('signing out first sends what needs the session, and then removes the words of shared notes', async () => {
  const done: string[] = []
  vi.stubGlobal('fetch', async () => {
    done.push('signed out')
    return Response.json({ society_sign_out_url: '#signed-out' })
  })
  const send = async () => void done.push('sent')
  beforeSignOut.add(send)
  localStorage.setItem('tandem.draft.note.amina.pair.note@tab', '{"at":1,"value":"AAA="}')
  localStorage.setItem('tandem.draft.message@tab', '{"at":1,"value":"Dear Léonie"}')
  await signOut()
  beforeSignOut.delete(send)
  expect(done).toEqual(['sent', 'signed out'])
  expect(Object.keys(localStorage)).toEqual(['tandem.draft.message@tab'])
})
