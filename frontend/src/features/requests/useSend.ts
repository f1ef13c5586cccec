import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, asProblem, type Problem, type Schemas } from '@/api'
import type { Side } from '@/lib/people'
import { toast } from '@/ui'
import { useRefresh } from './changes'
import type { SendDraft } from './sendDraft'

type Person = Pick<Schemas['PersonCard'], 'enrolment_id' | 'display_name'>

/** Sends the draft, and forgets it only once the service has it. */
export function useSend(enrolment: string, side: Side, person: Person, draft: SendDraft, onSent: () => void) {
  const { t } = useLingui()
  const refresh = useRefresh()
  const [problem, setProblem] = useState<Problem | null>(null)
  const mutation = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/requests')
  const send = async () => {
    setProblem(null)
    try {
      await mutation.mutateAsync({
        params: { path: { enrolment }, header: { 'Idempotency-Key': draft.attempt() } },
        body: { ...whom(side, person.enrolment_id), message: draft.message.trim() },
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

const whom = (side: Side, person: string) =>
  side === 'mentee' ? { mentor_enrolment_id: person } : { mentee_enrolment_id: person }
