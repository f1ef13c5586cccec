import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { $api, asProblem } from '@/api'
import { toast } from '@/ui'

const path = '/api/v1/programmes/{programme}/interest'

export interface Said {
  expertise: string[]
  message: string
}

export function useInterest(programme: string) {
  const { t } = useLingui()
  const queries = useQueryClient()
  // One key for one intention: pressing again after a lost answer must not say it twice.
  const key = useRef<string>(crypto.randomUUID())
  const reload = () =>
    queries.invalidateQueries({ queryKey: ['get', '/api/v1/programmes/{programme}/mentor-entry'] })
  const expression = $api.useMutation('post', path, {
    onError: (refusal) => {
      const { status, code } = asProblem(refusal)
      if (status !== 0) key.current = crypto.randomUUID()
      if (code === 'interest_exists') void reload()
    },
  })
  const withdrawal = $api.useMutation('delete', path)
  return {
    express: (said: Said, onDone: () => void) =>
      expression.mutate(
        { params: { path: { programme }, header: { 'Idempotency-Key': key.current } }, body: said },
        {
          onSuccess: async () => {
            onDone()
            await reload()
            toast(t`The coordinators see it now`, { tone: 'good' })
          },
        },
      ),
    withdraw: () =>
      withdrawal.mutate(
        { params: { path: { programme } } },
        {
          onSuccess: async () => {
            await reload()
            toast(t`Taken back`, { tone: 'good' })
          },
        },
      ),
    isPending: expression.isPending || withdrawal.isPending,
    error: expression.error ?? withdrawal.error,
  }
}
