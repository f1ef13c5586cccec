import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SearchField } from '@/ui'
import { useDebouncedSearch } from './search'
import { renderWithMessages } from '@/testing/render'

function Search({ q, onSearch }: { q: string; onSearch: (words: string) => void }) {
  return <SearchField label="Search" {...useDebouncedSearch(q, onSearch)} />
}

const type = (text: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } })
const wait = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
}

describe('searching while one types', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('asks once, a moment after the last key, for the words without spaces around them', () => {
    const onSearch = vi.fn()
    renderWithMessages(<Search q="" onSearch={onSearch} />)
    type('le')
    wait(200)
    type('leonie ')
    wait(299)
    expect(onSearch).not.toHaveBeenCalled()
    wait(1)
    expect(onSearch.mock.calls).toEqual([['leonie']])
    type('leonie')
    wait(1_000)
    expect(onSearch).toHaveBeenCalledOnce()
  })

  it('follows the address when that changes by itself, and asks for nothing', () => {
    const onSearch = vi.fn()
    const { rerender } = renderWithMessages(<Search q="leonie" onSearch={onSearch} />)
    rerender(<Search q="" onSearch={onSearch} />)
    expect(screen.getByRole('searchbox')).toHaveValue('')
    wait(1_000)
    expect(onSearch).not.toHaveBeenCalled()
  })

  it('asks at once on Enter, and not again', () => {
    const onSearch = vi.fn()
    renderWithMessages(<Search q="" onSearch={onSearch} />)
    type('leonie')
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Enter' })
    wait(1_000)
    expect(onSearch.mock.calls).toEqual([['leonie']])
  })

  it('keeps no more than the service takes', () => {
    renderWithMessages(<Search q="" onSearch={vi.fn()} />)
    type('é'.repeat(150))
    expect(screen.getByRole('searchbox')).toHaveValue('é'.repeat(100))
  })

  it('says that there are too many words, and keeps to what was searched', () => {
    const onSearch = vi.fn()
    renderWithMessages(<Search q="" onSearch={onSearch} />)
    type('one two three four five six seven eight nine')
    wait(1000)
    expect(onSearch).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent('Search for at most 8 words.')
    type('one two three four five six seven eight one')
    wait(1000)
    expect(onSearch).toHaveBeenCalledOnce()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
