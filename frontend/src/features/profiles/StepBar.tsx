import { Trans, useLingui } from '@lingui/react/macro'
import type { Role } from '@/api'
import { SaveBar, SaveStatus } from '@/shared/saving'
import { Button, LinkButton } from '@/ui'
import { stepTitle } from './labels'
import { type StepKey, stepKeys } from './rules'
import type { ProfileForm } from './useProfileForm'

type Props = {
  form: ProfileForm
  step: StepKey
  onStep: (step: StepKey) => void
  programme: string
  role: Role
}

export function StepBar({ form, step, onStep, programme, role }: Props) {
  const { i18n } = useLingui()
  const place = stepKeys.indexOf(step)
  const before = stepKeys[place - 1]
  const after = stepKeys[place + 1]
  const nextTitle = after && stepTitle(after, i18n)
  return (
    <SaveBar status={<SaveStatus saving={form.saving} onSaveNow={form.saveNow} />}>
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
    </SaveBar>
  )
}
