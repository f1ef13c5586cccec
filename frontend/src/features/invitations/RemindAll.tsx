import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ConfirmDialog, ProblemBanner } from '@/ui'
import { useRemindAll } from './useInvitations'

export function RemindAll({ programme }: { programme: string }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { remindAll, isPending, error } = useRemindAll(programme)
  return (
    <div>
      <ConfirmDialog
        title={t`Remind everybody?`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        trigger={
          <Button variant="quiet">
            <Trans>Remind all</Trans>
          </Button>
        }
        confirmLabel={t`Send reminders`}
        isPending={isPending}
        onConfirm={() => remindAll(() => setOpen(false))}
      >
        <p>
          <Trans>
            Everybody whose invitation is open gets one more e-mail. Whoever had one within the last day is
            left out.
          </Trans>
        </p>
        <ProblemBanner problem={error} />
      </ConfirmDialog>
    </div>
  )
}
