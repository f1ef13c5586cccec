import { useLingui } from '@lingui/react/macro'
import { useDraft } from './draft'
import { isBlank } from './text'

export const isTooLong = (text: string, longest: number) => Array.from(text.trim()).length > longest

interface TextDraftOptions {
  key: string
  longest: number
  /** The text without a draft; empty by default. */
  initial?: string
  /** The error of an empty text. */
  requiredMessage: string
}

/**
 * A required text that is kept as a draft. A text that is too long is an error at once, an empty one only after an
 * attempt to send.
 */
export function useTextDraft({ key, longest, initial = '', requiredMessage }: TextDraftOptions) {
  const { t } = useLingui()
  const draft = useDraft(key, initial)
  const text = draft.value.trim()
  const tooLong = isTooLong(text, longest)
  const error = isBlank(text) ? requiredMessage : tooLong ? t`At most ${longest} characters.` : undefined
  return {
    text,
    isInvalid: error !== undefined,
    set: draft.set,
    clear: draft.clear,
    draft,
    field: (isSubmitted: boolean) => ({
      value: draft.value,
      onChange: draft.set,
      maxLength: longest,
      errorMessage: isSubmitted || tooLong ? error : undefined,
    }),
  }
}
