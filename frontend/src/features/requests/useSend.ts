import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, asProblem, type Problem, type Role, type Schemas } from '@/api'
import { toast } from '@/ui'
import { useInvalidateRequests } from './invalidation'
import type { SendDraft } from './sendDraft'

type Person = Pick<Schemas['PersonCard'], 'enrolment_id' | 'display_name'>

/** Sends the draft, and forgets it only once the service has it. */
export function useSend(enrolment: string, role: Role, person: Person, draft: SendDraft, onSent: () => void) {
  const { t } = useLingui()
  const refresh = useInvalidateRequests()
  const [problem, setProblem] = useState<Problem | null>(null)
  const mutation = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/requests')
  const send = async () => {
    setProblem(null)
    try {
      await mutation.mutateAsync({
        params: { path: { enrolment }, header: { 'Idempotency-Key': draft.keyForAttempt() } },
        body: { ...whom(role, person.enrolment_id), message: draft.message.trim() },
      })
    } catch (error) {
      setProblem(asProblem(error))
      return
    }
    draft.clear()
    const name = person.display_name
    toast(t`We have sent your request to ${name}.`, { tone: 'good' })
    onSent()
    await refresh()
  }
  return { send, isPending: mutation.isPending, problem }
}

const whom = (role: Role, person: string) =>
  role === 'mentee' ? { mentor_enrolment_id: person } : { mentee_enrolment_id: person }
