import { Trans } from '@lingui/react/macro'
import { VisuallyHidden } from '@/ui'
import { sharedFirst } from './comparison'
import styles from './sharedTerms.module.css'
import type { Match } from './model'

interface Props {
  values: string[]
  match: Match
  code: 'expertise_shared' | 'topics_shared'
  label: (slug: string) => string
}

/** The terms of a mentor. Those that the reader shares come first, with a tick. */
export function SharedTerms({ values, match, code, label }: Props) {
  const shared = match.reasons.find((reason) => reason.code === code)?.args.terms ?? []
  return (
    <ul className={styles.terms}>
      {sharedFirst(values, shared).map(({ value, isShared }) => (
        <li key={value} className={isShared ? styles.shared : undefined}>
          {label(value)}
          {isShared && (
            <VisuallyHidden>
              {' '}
              <Trans>(shared with you)</Trans>
            </VisuallyHidden>
          )}
        </li>
      ))}
    </ul>
  )
}
