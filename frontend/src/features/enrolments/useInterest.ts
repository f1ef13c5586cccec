import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { $api, asProblem } from '@/api'
import { useIdempotencyKey } from '@/api/idempotency'
import { toast } from '@/ui'

const path = '/api/v1/programmes/{programme}/interest'

export interface InterestDraft {
  expertise: string[]
  message: string
}

export function useInterest(programme: string) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const intention = useIdempotencyKey()
  const reload = () =>
    queries.invalidateQueries({ queryKey: ['get', '/api/v1/programmes/{programme}/mentor-entry'] })
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
