import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { startQueries } from '@/app/loaders'
import { ProposePage } from '@/features/meetings'

/** `meeting` gets other times; without it a new meeting is proposed. */
const searchParams = v.object({ meeting: v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined) })

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/$mentorship/meetings/propose')({
  validateSearch: searchParams,
  loader: (context) => startQueries(context, () => [mentorshipQuery(context.params.mentorship)]),
  component: Propose,
})

function Propose() {
  const { programme, role, mentorship } = Route.useParams()
  const { meeting } = Route.useSearch()
  return (
    <ProposePage key={meeting} programme={programme} role={role} mentorship={mentorship} meeting={meeting} />
  )
}
