import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { $api, asProblem } from '@/api'
import { toast } from '@/ui'
import type { Role } from './rules'

export function useRegister(programme: string, role: Role, onDone: () => void) {
  const { t } = useLingui()
  const queries = useQueryClient()
  // One key for one intention: pressing again after a lost answer must not register twice.
  const key = useRef<string>(crypto.randomUUID())
  const reload = (path: string) => queries.invalidateQueries({ queryKey: ['get', path] })
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/programmes/{programme}/enrolments', {
    onSuccess: async () => {
      onDone()
      await reload('/api/v1/enrolments')
      toast(t`Your registration has been received`, { tone: 'good' })
    },
    onError: (refusal) => {
      const { status, code } = asProblem(refusal)
      if (status !== 0) key.current = crypto.randomUUID()
      if (code === 'pledge_outdated') void reload('/api/v1/programmes/{programme}')
      if (code === 'enrolment_exists') void reload('/api/v1/enrolments')
    },
  })
  const send = (versions: { conduct: number; confidentiality: number | null }) =>
    mutate({
      params: { path: { programme }, header: { 'Idempotency-Key': key.current } },
      body: { role, conduct_version: versions.conduct, confidentiality_version: versions.confidentiality },
    })
  return { send, isPending, error }
}
