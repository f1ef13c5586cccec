import type { I18n, MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { useCallback } from 'react'
import { hasMessage } from '@/lib/locale'
import { asProblem } from './problem'
import type { ProblemCode } from './problem-code'
import { isProblemCode, problemTexts, refusedText } from './problem-texts'

/** The text for a code. A reader never gets the English text in place of one that could not be loaded. */
function textOf(code: ProblemCode, i18n: I18n): MessageDescriptor & { id: string } {
  const text = problemTexts[code]
  return hasMessage(text.id, i18n) ? text : refusedText
}

type Translate = (problem: unknown) => string

function useTranslate(): Translate {
  const { i18n } = useLingui()
  return useCallback(
    (error) => {
      const problem = asProblem(error)
      // For an unknown code of a newer service, its own detail says more than the status.
      if (!problem.isKnown && problem.detail) return problem.detail
      const text = textOf(problem.code, i18n)
      return i18n._(text.id, problem.args, text)
    },
    [i18n],
  )
}

/** The text of a problem in the reader's language; empty if there is no problem. */
export function useProblemText(problem: unknown): string {
  const translate = useTranslate()
  return problem ? translate(problem) : ''
}

/** The text for a `/access?problem=<code>` address; null for a code that this app does not know. */
export function useProblemCodeText(code: string | undefined): string | null {
  const { i18n } = useLingui()
  return code !== undefined && isProblemCode(code) ? i18n._(textOf(code, i18n)) : null
}
