import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { renderHook } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { expect, test } from 'vitest'
import { Problem } from './problem'
import { useProblemCodeText, useProblemText } from './problem-text'

function wrapper({ children }: PropsWithChildren) {
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>
}
const textOf = (problem: unknown) => renderHook(() => useProblemText(problem), { wrapper }).result.current

test('a known code is told in the reader’s words, with its arguments', () => {
  const problem = new Problem({ type: '/problems/too_many_open_requests', args: { limit: 3 } })
  expect(textOf(problem)).toBe('You have 3 requests open. Wait for an answer or withdraw one.')
})

test('a code of a newer service is told in its own words', () => {
  expect(textOf(new Problem({ type: '/problems/new', detail: 'Something new.' }))).toBe('Something new.')
})

test('nothing wrong, nothing said', () => {
  expect(textOf(null)).toBe('')
})

test('an unknown code in the address says nothing', () => {
  const { result } = renderHook(() => useProblemCodeText('<script>'), { wrapper })
  expect(result.current).toBeNull()
})
