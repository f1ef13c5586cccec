import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { $api, cursorPaging, type Schemas } from '@/api'
import { plainDate } from '@/lib'
import { useIdempotencyKey } from '@/api/idempotency'
import { toast } from '@/ui'

export type Deputy = Schemas['Deputy']

const path = '/api/v1/programmes/{programme}/deputies'

export function useDeputies(programme: string) {
  const query = $api.useInfiniteQuery(
    'get',
    path,
    { params: { path: { programme }, query: { limit: 20 } } },
    cursorPaging,
  )
  return {
    ...query,
    items: query.data?.pages.flatMap((page) => page.items),
    mayName: query.data?.pages[0]?.may_name ?? false,
  }
}

function useReload() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['get', path] })
}

export function useAddDeputy(programme: string) {
  const { t } = useLingui()
  const reload = useReload()
  const intention = useIdempotencyKey()
  const { mutate, isPending, error } = $api.useMutation('post', path, {
    onSettled: (_, refusal) => {
      intention.settled(refusal)
      return reload()
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
  const reload = useReload()
  const { mutate, isPending, error } = $api.useMutation('delete', `${path}/{deputy}`, { onSettled: reload })
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
