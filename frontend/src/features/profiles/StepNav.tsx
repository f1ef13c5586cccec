import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { isField } from './model'
import styles from './profiles.module.css'
import { stepKeys, stepOf, type StepKey } from './rules'
import { stepTitle } from './labels'

type Props = { current: StepKey; missing: string[]; onChoose: (step: StepKey) => void }

export function StepNav({ current, missing, onChoose }: Props) {
  const { t, i18n } = useLingui()
  return (
    <nav aria-label={t`Parts of your profile`}>
      <ol className={styles.steps}>
        {stepKeys.map((step) => {
          const open = missing.filter((field) => isField(field) && stepOf[field] === step).length
          return (
            <li key={step} className={open === 0 ? styles.done : undefined}>
              <Link
                to="."
                search={{ step }}
                aria-current={step === current ? 'step' : undefined}
                onClick={(event) => {
                  event.preventDefault()
                  onChoose(step)
                }}
              >
                {stepTitle(step, i18n)}
                <small>
                  {open === 0 ? (
                    <Trans>✓ Done</Trans>
                  ) : (
                    <Plural value={open} one="# to fill in" other="# to fill in" />
                  )}
                </small>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
