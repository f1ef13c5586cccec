import { createFileRoute, notFound, Outlet } from '@tanstack/react-router'

const roles = ['mentee', 'mentor'] as const
type Role = (typeof roles)[number]

const isRole = (value: string): value is Role => roles.some((role) => role === value)

export const Route = createFileRoute('/_member/p/$programme/$role')({
  codeSplitGroupings: [],
  params: {
    parse: ({ programme, role }) => {
      if (!isRole(role)) throw notFound()
      return { programme, role }
    },
    stringify: ({ programme, role }) => ({ programme, role }),
  },
  component: Outlet,
})
