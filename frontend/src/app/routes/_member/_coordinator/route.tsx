import { createFileRoute } from '@tanstack/react-router'
import { requireCoordinator } from '@/app/guards'

export const Route = createFileRoute('/_member/_coordinator')({
  codeSplitGroupings: [],
  beforeLoad: requireCoordinator,
})
