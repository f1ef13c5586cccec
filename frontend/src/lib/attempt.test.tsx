import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useAttempt } from './attempt'

test('what is wrong is led to and said from then on, and nothing is sent', () => {
  const send = vi.fn()
  const leadToWrong = vi.fn()
  const { result } = renderHook(() => useAttempt(true, leadToWrong))
  expect(result.current.tried).toBe(false)
  act(() => result.current.make(send))
  expect(result.current.tried).toBe(true)
  expect(leadToWrong).toHaveBeenCalledOnce()
  expect(send).not.toHaveBeenCalled()
  act(() => result.current.forget())
  expect(result.current.tried).toBe(false)
})

test('what is right is sent', () => {
  const send = vi.fn()
  const { result } = renderHook(() => useAttempt(false))
  act(() => result.current.make(send))
  expect(send).toHaveBeenCalledOnce()
})
