import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Banner } from '@/ui'
import styles from './invitations.module.css'
import type { Outcome } from './useInviteForm'
import { problemText } from './labels'

/** How many were sent, and line by line why the others were not. */
export function OutcomeBanner({ outcome }: { outcome: Outcome }) {
  const { sent, wrong, settled } = outcome
  const isWhole = wrong.length + settled.length === 0
  return (
    <Banner
      tone={isWhole && sent > 0 ? 'good' : 'warn'}
      title={
        <Plural
          value={sent}
          _0="No invitation was sent"
          one="One invitation is on its way"
          other="# invitations are on their way"
        />
      }
    >
      {wrong.length > 0 && (
        <p>
          <Trans>Please correct these lines. They are still in the field:</Trans>
        </p>
      )}
      {!isWhole && <NotSent outcome={outcome} />}
    </Banner>
  )
}

function NotSent({ outcome: { wrong, settled } }: { outcome: Outcome }) {
  const { i18n } = useLingui()
  return (
    <ul className={styles.problems}>
      {wrong.map(({ line, text, code }) => (
        <li key={`wrong ${line}`}>
          <Trans>Line {line}</Trans>: <q>{text}</q> {problemText(code, i18n)}
        </li>
      ))}
      {settled.map(({ line, text, code }) => (
        <li key={`settled ${line} ${text}`}>
          <q>{text}</q> {problemText(code, i18n)}
        </li>
      ))}
    </ul>
  )
}
