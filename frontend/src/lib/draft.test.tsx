import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useDraft } from './draft'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Simulates another tab: writes its slot and dispatches the storage event. */
function writeInOtherTab(text: string, tab = 'other') {
  const key = `tandem.draft.message@${tab}`
  localStorage.setItem(key, JSON.stringify({ at: Date.now() + 1, value: text }))
  window.dispatchEvent(new StorageEvent('storage', { key }))
}

const open = (...tabs: string[]) =>
  vi.stubGlobal('navigator', {
    locks: { query: async () => ({ held: tabs.map((tab) => ({ name: `tandem.tab.${tab}` })) }) },
  })

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

test('two tabs that write at the same time keep their own words, and each shows the other’s', async () => {
  open('other')
  const { result } = renderHook(() => useDraft('message', ''))
  act(() => result.current.set('Mine'))
  act(() => writeInOtherTab('Theirs'))
  await waitFor(() => expect(result.current.others.map(({ text }) => text)).toEqual(['Theirs']))
  act(() => result.current.set('Mine, and more'))
  expect(result.current.value).toBe('Mine, and more')
  expect(localStorage.getItem('tandem.draft.message@other')).toContain('Theirs')
})

test('taking the other text keeps what stood here to be taken again', async () => {
  open('other')
  const { result } = renderHook(() => useDraft('message', ''))
  act(() => result.current.set('Mine'))
  act(() => writeInOtherTab('Theirs'))
  await waitFor(() => expect(result.current.others).toHaveLength(1))
  act(() => result.current.adopt(result.current.others[0]?.id ?? ''))
  expect(result.current.value).toBe('Theirs')
  await waitFor(() => expect(result.current.others.map(({ text }) => text)).toEqual(['Mine']))
  act(() => result.current.discard(result.current.others[0]?.id ?? ''))
  await waitFor(() => expect(result.current.others).toEqual([]))
})

test('what two closed tabs have left is there: the later one in the field, the other beside it', async () => {
  open()
  writeInOtherTab('Earlier', 'first')
  localStorage.setItem(
    'tandem.draft.message@second',
    JSON.stringify({ at: Date.now() + 9_999, value: 'Later' }),
  )
  const { result } = renderHook(() => useDraft('message', ''))
  expect(result.current.value).toBe('Later')
  await waitFor(() => expect(result.current.others.map(({ text }) => text)).toEqual(['Earlier']))
})

test('going on with what a closed tab has left is one text, not two', async () => {
  open()
  writeInOtherTab('Dear Léonie', 'closed')
  const { result } = renderHook(() => useDraft('message', ''))
  act(() => result.current.set('Dear Léonie, I would like'))
  await waitFor(() => expect(localStorage.getItem('tandem.draft.message@closed')).toBeNull())
  expect(result.current.others).toEqual([])
})

test('sending clears this tab’s words and leaves another’s', async () => {
  open('other')
  const { result } = renderHook(() => useDraft('message', ''))
  act(() => result.current.set('Mine'))
  act(() => writeInOtherTab('Theirs'))
  act(() => result.current.clear())
  await waitFor(() => expect(localStorage.getItem('tandem.draft.message@other')).toContain('Theirs'))
  expect(Object.keys(localStorage).filter((key) => key.startsWith('tandem.draft.'))).toEqual([
    'tandem.draft.message@other',
  ])
})

test('a draft from before tabs had slots is found', () => {
  localStorage.setItem('tandem.draft.message', JSON.stringify('Old words'))
  const { result } = renderHook(() => useDraft('message', ''))
  expect(result.current.value).toBe('Old words')
  act(() => result.current.clear())
  expect(localStorage.getItem('tandem.draft.message')).toBeNull()
})

test('the words about one person do not stand in the field about another, and are there again for the first', () => {
  const { result, rerender } = renderHook(({ about }) => useDraft(`decline.${about}`, ''), {
    initialProps: { about: 'amina' },
  })
  act(() => result.current.set('Please add your workplace'))
  rerender({ about: 'zoe' })
  expect(result.current.value).toBe('')
  act(() => result.current.set('For Zoe'))
  rerender({ about: 'amina' })
  expect(result.current.value).toBe('Please add your workplace')
})

test('what another tab wrote about one person is not shown beside the words about another', async () => {
  open('other')
  const { result, rerender } = renderHook(({ about }) => useDraft(about, ''), {
    initialProps: { about: 'message' },
  })
  act(() => writeInOtherTab('Theirs'))
  await waitFor(() => expect(result.current.others).toHaveLength(1))
  rerender({ about: 'another message' })
  expect(result.current.others).toEqual([])
})
