import { useLingui } from '@lingui/react/macro'
import { useDraft } from './draft'
import { isBlank } from './text'

export const isTooLong = (text: string, longest: number) => Array.from(text.trim()).length > longest

interface Asked {
  key: string
  longest: number
  /** Said where nothing is written. */
  missing: string
}

/** A text without which nothing can be sent. That it is too long is said at once, that it is missing when somebody tries. */
export function useWriting({ key, longest, missing }: Asked) {
  const { t } = useLingui()
  const draft = useDraft(key, '')
  const text = draft.value.trim()
  const tooLong = isTooLong(text, longest)
  const wrong = isBlank(text) ? missing : tooLong ? t`At most ${longest} characters.` : undefined
  return {
    text,
    isWrong: wrong !== undefined,
    write: draft.set,
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
