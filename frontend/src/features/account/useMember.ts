import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, invalidateSession, type Schemas } from '@/api'
import { ownMemberQuery } from '@/api/queries/account'
import { normalizeLine } from '@/lib'
import { toast } from '@/ui'

export type OwnMember = Schemas['OwnMember']
export type Names = { display_name: string; title: string; short_name: string }

export const useOwnMember = () => useQuery(ownMemberQuery)

/** Empty names become null, and so does a name that equals the society's. */
export function toMemberUpdate(names: Names, society: string | null) {
  const written = (text: string) => normalizeLine(text) || null
  const name = written(names.display_name)
  return {
    display_name: name === society ? null : name,
    title: written(names.title),
    short_name: written(names.short_name),
  }
}

export function useSaveName() {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ change, etag }: { change: Schemas['UpdateMe']; etag: string }) =>
      api.PATCH('/api/v1/me', { params: { header: { 'If-Match': etag } }, body: change }),
    onSuccess: async () => {
      toast(t`Saved`, { tone: 'good' })
      await Promise.all([invalidateSession(), queryClient.invalidateQueries(ownMemberQuery)])
    },
  })
}
