import { createFileRoute, notFound, Outlet } from '@tanstack/react-router'
import { prefetchProgramme } from '@/lib/people'

const roles = ['mentee', 'mentor'] as const
type Role = (typeof roles)[number]

const isRole = (value: string): value is Role => roles.some((role) => role === value)

export const Route = createFileRoute('/p/$programme/$role')({
  codeSplitGroupings: [],
  params: {
    parse: ({ programme, role }) => {
      if (!isRole(role)) throw notFound()
      return { programme, role }
    },
    stringify: ({ programme, role }) => ({ programme, role }),
  },
  beforeLoad: ({ params }) => prefetchProgramme(params.programme),
  component: Outlet,
})
