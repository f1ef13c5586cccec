import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { $api, useInvalidate, usePagedQuery, type Schemas } from '@/api'
import { affectedByInvitation, interestsQuery, invitationsQuery } from '@/api/queries/invitations'
import { toast } from '@/ui'
import { formatAddress } from './pasted-addresses'
import type { InvitationStatus } from './search-params'
import { problemText } from './labels'

export type Invitation = Schemas['Invitation']
export type Interest = Schemas['Interest']
export type Preview = Schemas['InvitationPreview']
type Result = Schemas['InvitationResult']
type InvitationInput = Schemas['CreateInvitation']

const invitations = '/api/v1/programmes/{programme}/invitations'

export const useInvitations = (programme: string, status: InvitationStatus | undefined) =>
  usePagedQuery(invitationsQuery(programme, status))

export function useInterests(programme: string) {
  const query = usePagedQuery(interestsQuery(programme))
  return { ...query, lacking: query.pages?.[0]?.lacking }
}

function useInvalidateInvitations() {
  const invalidate = useInvalidate()
  return () => invalidate(affectedByInvitation)
}

/** The recipients of a pasted text, and the e-mail that they would get. */
export function usePreview(programme: string) {
  const { mutate, isPending, error, data } = $api.useMutation('post', `${invitations}/preview`)
  return {
    preview: (body: InvitationInput, onDone: () => void) =>
      mutate({ params: { path: { programme } }, body }, { onSuccess: onDone }),
    isPending,
    error,
    data,
  }
}

/** Sends invitations to all addresses in a pasted text. */
export function useInvite(programme: string) {
  const reload = useInvalidateInvitations()
  const { mutate, isPending, error, variables } = $api.useMutation('post', invitations)
  return {
    send: (body: InvitationInput, onDone: (result: Result) => void) =>
      mutate(
        { params: { path: { programme } }, body },
        {
          onSuccess: async (result) => {
            onDone(result)
            await reload()
          },
        },
      ),
    isPending,
    error,
    /** The text that is being sent, or null. */
    sending: isPending ? variables.body.text : null,
  }
}

/** Invites one person and shows whether it succeeded. */
export function useInviteOne(programme: string) {
  const { i18n } = useLingui()
  const { send, ...invitation } = useInvite(programme)
  const inviteOne = (name: string, email: string, sent: string) =>
    send({ text: formatAddress(name, email), note: null }, ({ problems }) => {
      const [problem] = problems
      if (problem) toast(problemText(problem.code, i18n), { tone: 'error' })
      else toast(sent, { tone: 'good' })
    })
  return { ...invitation, inviteOne }
}

/** Reminds everyone with an open invitation, and shows how many were skipped. */
export function useRemindAll(programme: string) {
  const { t } = useLingui()
  const reload = useInvalidateInvitations()
  const { mutate, isPending, error } = $api.useMutation('post', `${invitations}/reminders`, {
    onSettled: reload,
  })
  const told = ({ reminded, too_soon: soon, left_over: left }: Schemas['RemindersResult']) => {
    const parts = [
      reminded === 0
        ? t`We sent no reminders.`
        : plural(reminded, { one: '# reminder is on its way.', other: '# reminders are on their way.' }),
      soon > 0 &&
        plural(soon, {
          one: 'We wrote to # person less than a day ago.',
          other: 'We wrote to # people less than a day ago.',
        }),
      left > 0 &&
        plural(left, {
          one: 'You can remind # more person later.',
          other: 'You can remind # more people later.',
        }),
    ]
    return parts.filter(Boolean).join(' ')
  }
  return {
    remindAll: (onDone: () => void) =>
      mutate(
        { params: { path: { programme } } },
        {
          onSuccess: (result) => {
            onDone()
            toast(told(result), { tone: 'good' })
          },
        },
      ),
    isPending,
    error,
  }
}

export function useInvitationActions(programme: string) {
  const { t } = useLingui()
  const reload = useInvalidateInvitations()
  const reminder = $api.useMutation(
    'post',
    '/api/v1/programmes/{programme}/invitations/{invitation}/reminder',
    {
      onSettled: reload,
    },
  )
  const revocation = $api.useMutation(
    'post',
    '/api/v1/programmes/{programme}/invitations/{invitation}/revocation',
    { onSettled: reload },
  )
  const at = (row: Invitation) => ({ params: { path: { programme, invitation: row.id } } })
  return {
    remind: (row: Invitation, onError: (error: unknown) => void) => {
      const { email } = row
      reminder.mutate(at(row), {
        onSuccess: () => toast(t`A reminder to ${email} is on its way`, { tone: 'good' }),
        onError,
      })
    },
    reminding: reminder.isPending ? reminder.variables.params.path.invitation : null,
    revoke: (row: Invitation, onDone: () => void) => {
      const { email } = row
      revocation.mutate(at(row), {
        onSuccess: () => {
          onDone()
          toast(t`The invitation to ${email} is revoked`, { tone: 'good' })
        },
      })
    },
    revoking: revocation.isPending,
    revokeError: revocation.error,
  }
}
