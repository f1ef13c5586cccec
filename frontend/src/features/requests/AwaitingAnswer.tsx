import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { $api, type Role } from '@/api'
import { Actions, Button, ConfirmDialog, DateTime, LinkButton, NextStep, ProblemBanner, toast } from '@/ui'
import { useInvalidateRequests } from './useRequests'
import { Obstacle } from './Obstacle'
import { type MentorshipRequest, waitsForSender } from './model'

interface Props {
  request: MentorshipRequest
  programme: string
  /** The sender's role. */
  role: Role
}

/** An open request, as its sender sees it. */
export function AwaitingAnswer({ request, programme, role }: Props) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { withdraw, isPending, error } = useWithdraw(request, () => setOpen(false))
  const name = request.other.display_name
  return (
    <>
      <WaitingFor
        request={request}
        role={role}
        actions={
          <>
            <LinkButton variant="quiet" to="/p/$programme/$role/find" params={{ programme, role }}>
              {role === 'mentee' ? <Trans>See other mentors</Trans> : <Trans>See other mentees</Trans>}
            </LinkButton>
            <Button variant="plain" onPress={() => setOpen(true)}>
              <Trans>Withdraw</Trans>
            </Button>
          </>
        }
      />
      <ConfirmDialog
        title={t`Withdraw your request to ${name}?`}
        confirmLabel={t`Withdraw`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        isPending={isPending}
        isDanger
        onConfirm={withdraw}
      >
        <p>
          <Trans>
            We will tell {name} that you withdrew it. You can ask again later if they have places available.
          </Trans>
        </p>
        <ProblemBanner title={t`We could not withdraw your request`} problem={error} />
      </ConfirmDialog>
    </>
  )
}

interface WaitingForProps {
  request: MentorshipRequest
  role: Role
  actions: ReactNode
}

/**
 * If a question waits for the sender, answering is the next step, and the other actions are shown below it without
 * emphasis.
 */
function WaitingFor({ request, role, actions }: WaitingForProps) {
  const { t } = useLingui()
  const name = request.other.display_name
  if (request.obstacle !== null) {
    return (
      <NextStep
        eyebrow={t`Your request`}
        title={request.on_hold ? t`Your request is on hold` : t`${name} has your request`}
        actions={actions}
      >
        <p>
          <Obstacle request={request} role={role} />
        </p>
      </NextStep>
    )
  }
  if (waitsForSender(request)) return <Actions>{actions}</Actions>
  const until = <DateTime value={request.expires_at} />
  return (
    <NextStep eyebrow={t`What happens next`} title={t`${name} has your request`} actions={actions}>
      <p>
        <Trans>You do not need to do anything until {until}. We will tell you when there is an answer.</Trans>
      </p>
    </NextStep>
  )
}

function useWithdraw(request: MentorshipRequest, onWithdrawn: () => void) {
  const { t } = useLingui()
  const refresh = useInvalidateRequests()
  const name = request.other.display_name
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/requests/{request}/withdrawal', {
    onSuccess: () => {
      toast(t`Withdrawn. We will tell ${name}.`)
      onWithdrawn()
    },
    // If the receiver has decided meanwhile, the page shows the decision.
    onSettled: () => void refresh(),
  })
  return { withdraw: () => mutate({ params: { path: { request: request.id } } }), isPending, error }
}
