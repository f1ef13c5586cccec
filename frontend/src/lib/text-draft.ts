import { useLingui } from '@lingui/react/macro'
import { useDraft } from './draft'
import { isBlank } from './text'

export const isTooLong = (text: string, longest: number) => Array.from(text.trim()).length > longest

interface TextDraftOptions {
  key: string
  longest: number
  /** Said where nothing is written. */
  requiredMessage: string
}

/** A text without which nothing can be sent. That it is too long is said at once, that it is missing when somebody tries. */
export function useTextDraft({ key, longest, requiredMessage: missing }: TextDraftOptions) {
  const { t } = useLingui()
  const draft = useDraft(key, '')
  const text = draft.value.trim()
  const tooLong = isTooLong(text, longest)
  const wrong = isBlank(text) ? missing : tooLong ? t`At most ${longest} characters.` : undefined
  return {
    text,
    isWrong: wrong !== undefined,
    set: draft.set,
    clear: draft.clear,
    draft,
    field: (tried: boolean) => ({
      value: draft.value,
      onChange: draft.set,
      maxLength: longest,
      errorMessage: tried || tooLong ? wrong : undefined,
    }),
  }
}
