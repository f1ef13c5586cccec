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
            We send one more e-mail to everybody whose invitation is open, except those we wrote to in the
            last day.
          </Trans>
        </p>
        <ProblemBanner problem={error} />
      </ConfirmDialog>
    </div>
  )
}
