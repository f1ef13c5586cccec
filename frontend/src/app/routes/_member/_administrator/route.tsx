import { createFileRoute } from '@tanstack/react-router'
import { requireAdministrator } from '@/app/guards'

export const Route = createFileRoute('/_member/_administrator')({
  codeSplitGroupings: [],
  beforeLoad: requireAdministrator,
})
