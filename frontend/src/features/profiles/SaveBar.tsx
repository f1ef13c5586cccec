import type { Role } from '@/api'
import { Trans, useLingui } from '@lingui/react/macro'
import { measureSaveBar } from '@/lib/sticky-bars'
import { Button, LinkButton } from '@/ui'
import styles from './profiles.module.css'
import { stepKeys, type StepKey } from './rules'
import { SaveStatus } from './SaveStatus'
import type { ProfileForm } from './useProfileForm'
import { stepTitle } from './labels'

type Props = {
  form: ProfileForm
  step: StepKey
  onStep: (step: StepKey) => void
  programme: string
  role: Role
}

export function SaveBar({ form, step, onStep, programme, role }: Props) {
  const { i18n } = useLingui()
  const place = stepKeys.indexOf(step)
  const before = stepKeys[place - 1]
  const after = stepKeys[place + 1]
  const nextTitle = after && stepTitle(after, i18n)
  return (
    <div ref={measureSaveBar} className={styles.saveBar}>
      <SaveStatus form={form} />
      <div className={styles.saveActions}>
        {before && (
          <Button variant="quiet" onPress={() => onStep(before)}>
            <Trans>Back</Trans>
          </Button>
        )}
        {after ? (
          <Button onPress={() => onStep(after)}>
            <Trans>Next: {nextTitle}</Trans>
          </Button>
        ) : (
          <LinkButton to="/p/$programme/$role" params={{ programme, role }}>
            <Trans>Done</Trans>
          </LinkButton>
        )}
      </div>
    </div>
  )
}
