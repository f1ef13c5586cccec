import { createFileRoute } from '@tanstack/react-router'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { noteQuery, notesQuery } from '@/api/queries/notes'
import { privateNotesQuery } from '@/api/queries/private-notes'
import { programmeQuery } from '@/api/queries/programmes'
import { openQuestionsQuery, suggestionsQuery } from '@/api/queries/questions'
import { QuestionsPage } from '@/features/questions'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/$mentorship/questions')({
  loader: (context) => {
    const { mentorship, programme } = context.params
    return startQueries(context, () => [
      mentorshipQuery(mentorship),
      noteQuery(mentorship, mentorship),
      notesQuery(mentorship),
      openQuestionsQuery(mentorship),
      suggestionsQuery(mentorship),
      privateNotesQuery(mentorship),
      programmeQuery(programme),
    ])
  },
  component: Questions,
})

function Questions() {
  const { programme, role, mentorship } = Route.useParams()
  return <QuestionsPage programme={programme} role={role} mentorship={mentorship} />
}
