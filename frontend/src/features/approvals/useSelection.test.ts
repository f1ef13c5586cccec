import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { waiting } from './fixtures.test-data'
import { useSelection } from './useSelection'

const many = Array.from({ length: 73 }, (_, index) => waiting({ enrolment_id: `e${index}` }))

it('takes fifty at a time and keeps the others ticked for the next decision', () => {
  const { result } = renderHook(() => useSelection(many))
  act(() => result.current.selectAll(true))
  expect(result.current.isAll).toBe(true)
  expect(result.current.rows).toHaveLength(50)
  expect(result.current.left).toBe(23)
  act(() => result.current.deselect(result.current.rows))
  expect(result.current.rows.map((row) => row.enrolment_id)).toEqual(
    many.slice(50).map((row) => row.enrolment_id),
  )
  expect(result.current.left).toBe(0)
})

it('ticks nobody who would decide on themselves', () => {
  const { result } = renderHook(() => useSelection([waiting({ own: true }), waiting({ enrolment_id: 'e2' })]))
  act(() => result.current.selectAll(true))
  expect(result.current.rows.map((row) => row.enrolment_id)).toEqual(['e2'])
})
