import { useLingui } from '@lingui/react/macro'
import { $api, asProblem, useIdempotencyKey, useInvalidate } from '@/api'
import { affectedByInterest } from '@/api/queries/invitations'
import { toast } from '@/ui'

const path = '/api/v1/programmes/{programme}/interest'

export interface InterestDraft {
  expertise: string[]
  message: string
}

export function useInterest(programme: string) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const intention = useIdempotencyKey()
  const reload = () => invalidate(affectedByInterest)
  const shown = async (message: string) => {
    await reload()
    toast(message, { tone: 'good' })
  }
  const expression = $api.useMutation('post', path, {
    onError: (refusal) => {
      intention.settled(refusal)
      if (asProblem(refusal).code === 'interest_exists') void reload()
    },
  })
  const withdrawal = $api.useMutation('delete', path)
  return {
    express: (said: InterestDraft, onDone: () => void) =>
      expression.mutate(
        { params: { path: { programme }, header: intention.header() }, body: said },
        {
          onSuccess: async () => {
            onDone()
            await shown(t`The coordinators can now see your interest`)
          },
        },
      ),
    withdraw: () =>
      withdrawal.mutate(
        { params: { path: { programme } } },
        { onSuccess: () => shown(t`Interest withdrawn`) },
      ),
    isPending: expression.isPending || withdrawal.isPending,
    error: expression.error ?? withdrawal.error,
  }
}
