import { useLingui } from '@lingui/react/macro'
import { $api, asProblem, useIdempotencyKey, useInvalidate, type Role, type Schemas } from '@/api'
import { affectedByRegistering } from '@/api/queries/enrolments'
import { affectedByInvitationAnswer } from '@/api/queries/invitations'
import { toast } from '@/ui'

export interface PledgeVersions {
  conduct: number
  confidentiality: number | null
}

/** A way to register: as anybody may, or by an invitation. */
export interface Registration {
  send: (versions: PledgeVersions, onDone: () => void) => void
  isPending: boolean
  error: unknown
}

/** What both ways have in common after the answer. */
function useRegistrationCallbacks() {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const { header, settled: answered } = useIdempotencyKey()
  return {
    header,
    onSuccess: async ({ status }: Pick<Schemas['Enrolment'], 'status'>) => {
      await invalidate(affectedByRegistering)
      // Whoever is approved at once is welcomed, and waits for nothing.
      if (status !== 'approved') toast(t`We have received your registration`, { tone: 'good' })
    },
    onError: (refusal: unknown) => {
      const { code } = asProblem(refusal)
      answered(refusal)
      if (code === 'pledge_outdated') void invalidate(['/api/v1/programmes/{programme}'])
      if (code === 'enrolment_exists') void invalidate(affectedByRegistering)
      if (code.startsWith('invitation_')) void invalidate(affectedByInvitationAnswer)
    },
  }
}

const toPledgeBody = ({ conduct, confidentiality }: PledgeVersions) => ({
  conduct_version: conduct,
  confidentiality_version: confidentiality,
})

export function useRegister(programme: string, role: Role): Registration {
  const { header, ...aftermath } = useRegistrationCallbacks()
  const { mutate, isPending, error } = $api.useMutation(
    'post',
    '/api/v1/programmes/{programme}/enrolments',
    aftermath,
  )
  const send: Registration['send'] = (versions, onDone) =>
    mutate(
      {
        params: { path: { programme }, header: header() },
        body: { role, ...toPledgeBody(versions) },
      },
      { onSuccess: onDone },
    )
  return { send, isPending, error }
}

export function useAccept(token: string): Registration {
  const { header, ...aftermath } = useRegistrationCallbacks()
  const { mutate, isPending, error } = $api.useMutation(
    'post',
    '/api/v1/invitations/{token}/acceptance',
    aftermath,
  )
  const send: Registration['send'] = (versions, onDone) =>
    mutate(
      {
        params: { path: { token }, header: header() },
        body: toPledgeBody(versions),
      },
      { onSuccess: onDone },
    )
  return { send, isPending, error }
}
