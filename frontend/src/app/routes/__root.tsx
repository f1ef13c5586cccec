import { createRootRoute, redirect } from '@tanstack/react-router'
import { ensureSession, prefetchOwnEnrolments } from '@/api'
import { BareFault } from '../shell/Fault'
import { Shell } from '../shell/Shell'

const forMembers = /^\/(p|notifications|coordinate)(\/|$)/

export const Route = createRootRoute({
  beforeLoad: async ({ location }) => {
    if (!forMembers.test(location.pathname)) return
    const session = await ensureSession()
    if (session.access !== 'active') {
      throw redirect({ to: '/access', search: { return_to: location.href }, replace: true })
    }
    if (session.name_required) {
      throw redirect({ to: '/name', search: { return_to: location.href }, replace: true })
    }
    void prefetchOwnEnrolments()
  },
  component: Shell,
  errorComponent: BareFault,
})
