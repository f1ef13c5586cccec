import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useDraft } from './draft'

test('what was typed is there after a reload, and gone once sent', () => {
  const first = renderHook(() => useDraft('message', ''))
  act(() => first.result.current.set('Dear Léonie'))
  first.unmount()

  const second = renderHook(() => useDraft('message', ''))
  expect(second.result.current.value).toBe('Dear Léonie')
  expect(second.result.current.restored).toBe(true)
  act(() => second.result.current.clear())
  second.unmount()

  const third = renderHook(() => useDraft('message', ''))
  expect(third.result.current.value).toBe('')
  expect(third.result.current.restored).toBe(false)
})

test('a draft nobody can read starts afresh', () => {
  window.localStorage.setItem('tandem.draft.message', '{broken')
  expect(renderHook(() => useDraft('message', 'new')).result.current.value).toBe('new')
})

test('without storage one can still type', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const { result } = renderHook(() => useDraft('message', ''))
  act(() => result.current.set('typed'))
  expect(result.current.value).toBe('typed')
})
