import { useLingui } from '@lingui/react'
import { useCallback } from 'react'
import { asProblem } from './problem'
import { isProblemCode, problemTexts } from './problem-texts'

type Translate = (problem: unknown) => string

function useTranslate(): Translate {
  const { i18n } = useLingui()
  return useCallback(
    (error) => {
      const problem = asProblem(error)
      // A newer service's own words say more than the status.
      if (!problem.isKnown && problem.detail) return problem.detail
      const text = problemTexts[problem.code]
      return i18n._(text.id, problem.args, text)
    },
    [i18n],
  )
}

/** What went wrong, in the reader's language; an empty string when nothing did. */
export function useProblemText(problem: unknown): string {
  const translate = useTranslate()
  return problem ? translate(problem) : ''
}

/** For a `/access?problem=<code>` address: null for a code this app does not know. */
export function useProblemCodeText(code: string | undefined): string | null {
  const { i18n } = useLingui()
  return code !== undefined && isProblemCode(code) ? i18n._(problemTexts[code]) : null
}
