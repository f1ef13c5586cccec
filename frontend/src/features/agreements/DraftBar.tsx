import { Trans, useLingui } from '@lingui/react/macro'
import { SaveBar, SaveStatus } from '@/shared/saving'
import { Button } from '@/ui'
import type { DraftForm } from './useDraftAgreement'

export function DraftBar({ form, name }: { form: DraftForm; name: string }) {
  const { t } = useLingui()
  const isIncomplete = Object.keys(form.missing).length > 0
  const required = isIncomplete ? t`Please fill in the marked fields first.` : undefined
  return (
    <SaveBar status={<SaveStatus saving={form.saving} onSaveNow={form.saveNow} required={required} />}>
      <Button isPending={form.isProposing} onPress={() => void form.propose()}>
        <Trans>Propose to {name}</Trans>
      </Button>
    </SaveBar>
  )
}
