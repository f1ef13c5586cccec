import { createFileRoute, redirect } from '@tanstack/react-router'
import { ensureOwnEnrolments, ensureSession } from '@/api'
import { ProgrammesPage } from '@/features/programmes'
import { firstPage } from '../landing'

export const Route = createFileRoute('/')({
  beforeLoad: async () => {
    const session = await ensureSession()
    if (session.access !== 'active') return
    const first = firstPage(session, await ensureOwnEnrolments())
    if (first) throw redirect({ ...first, replace: true })
  },
  component: ProgrammesPage,
})
