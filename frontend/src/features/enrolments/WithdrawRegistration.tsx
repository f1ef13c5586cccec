import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, useInvalidate } from '@/api'
import { affectedByParticipation } from '@/api/queries/enrolments'
import { Button, ConfirmDialog, ProblemBanner, toast } from '@/ui'

/** Withdraws a registration that is under review. */
export function WithdrawRegistration({ enrolment }: { enrolment: string }) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const [isOpen, setOpen] = useState(false)
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/withdrawal', {
    onSuccess: async () => {
      setOpen(false)
      await invalidate(affectedByParticipation)
      toast(t`You have withdrawn your registration`, { tone: 'good' })
    },
  })
  return (
    <ConfirmDialog
      title={t`Withdraw your registration?`}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="plain">
          <Trans>Withdraw my registration</Trans>
        </Button>
      }
      confirmLabel={t`Withdraw`}
      isDanger
      isPending={isPending}
      onConfirm={() => mutate({ params: { path: { enrolment } } })}
    >
      <p>
        <Trans>The coordinators will no longer decide on it. You can register again later.</Trans>
      </p>
      <ProblemBanner title={t`Your registration has not been withdrawn`} problem={error} />
    </ConfirmDialog>
  )
}
