import { createFileRoute, redirect } from '@tanstack/react-router'
import { ensureSession } from '@/api'
import { ensureOwnEnrolments } from '@/api/queries/enrolments'
import { ProgrammesPage } from '@/features/programmes'
import { landingPage } from '@/app/landing'

interface FirstSearch {
  /** The programme page on which the visitor signed in. They return there if they have no other page. */
  programme?: string | undefined
}

export const Route = createFileRoute('/')({
  validateSearch: ({ programme }: Record<string, unknown>): FirstSearch => ({
    programme: typeof programme === 'string' ? programme : undefined,
  }),
  beforeLoad: async ({ search: { programme } }) => {
    const session = await ensureSession()
    const first = session.access === 'active' ? landingPage(session, await ensureOwnEnrolments()) : undefined
    if (first) throw redirect({ ...first, replace: true })
    if (programme === undefined) return
    throw redirect({ to: '/programmes/$programme', params: { programme }, replace: true })
  },
  component: ProgrammesPage,
})
