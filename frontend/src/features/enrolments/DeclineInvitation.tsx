import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { $api, useInvalidate } from '@/api'
import { affectedByInvitationAnswer, invitationQuery } from '@/api/queries/invitations'
import { Button, ConfirmDialog, ProblemBanner } from '@/ui'

/** The link in the letter is enough for it: who is asked need not be a member. */
export function DeclineInvitation({ token }: { token: string }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const invalidate = useInvalidate()
  const [isOpen, setOpen] = useState(false)
  const params = { path: { token } }
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/invitations/{token}/decline', {
    onSuccess: (answer) => queryClient.setQueryData(invitationQuery(token).queryKey, answer),
    onError: () => void invalidate(affectedByInvitationAnswer),
  })
  return (
    <ConfirmDialog
      title={t`Decline the invitation?`}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="plain">
          <Trans>Decline the invitation</Trans>
        </Button>
      }
      confirmLabel={t({ context: 'invitation', message: 'Decline' })}
      isPending={isPending}
      onConfirm={() => mutate({ params })}
    >
      <p>
        <Trans>The coordinators will see that you declined. The link in the e-mail will stop working.</Trans>
      </p>
      <ProblemBanner title={t`You have not declined yet`} problem={error} />
    </ConfirmDialog>
  )
}
