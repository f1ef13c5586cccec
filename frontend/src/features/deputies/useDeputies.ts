import { useLingui } from '@lingui/react/macro'
import { $api, useIdempotencyKey, useInvalidate, usePagedQuery, type Schemas } from '@/api'
import { affectedByDeputy, deputiesQuery } from '@/api/queries/deputies'
import { plainDate } from '@/lib'
import { toast } from '@/ui'

export type Deputy = Schemas['Deputy']

const path = '/api/v1/programmes/{programme}/deputies'

export function useDeputies(programme: string) {
  const query = usePagedQuery(deputiesQuery(programme))
  return { ...query, mayName: query.pages?.[0]?.may_name ?? false }
}

export function useAddDeputy(programme: string) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const intention = useIdempotencyKey()
  const { mutate, isPending, error } = $api.useMutation('post', path, {
    onSettled: (_, refusal) => {
      intention.settled(refusal)
      return invalidate(affectedByDeputy)
    },
  })
  const name = (member: string, until: string, onDone: () => void) =>
    mutate(
      {
        params: { path: { programme }, header: intention.header() },
        body: { member, until: plainDate(until) },
      },
      {
        onSuccess: ({ display_name: person }) => {
          toast(t`${person} is now a deputy. We have told them`, { tone: 'good' })
          onDone()
        },
      },
    )
  return { name, isPending, error }
}

export function useRemoveDeputy(programme: string) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const { mutate, isPending, error } = $api.useMutation('delete', `${path}/{deputy}`, {
    onSettled: () => invalidate(affectedByDeputy),
  })
  const end = (deputy: Deputy, onDone: () => void) => {
    const person = deputy.display_name
    mutate(
      { params: { path: { programme, deputy: deputy.id } } },
      {
        onSuccess: () => {
          toast(t`${person} is no longer a deputy`, { tone: 'good' })
          onDone()
        },
      },
    )
  }
  return { end, isPending, error }
}
