import { createFileRoute } from '@tanstack/react-router'
import { requireMember } from '@/app/guards'

export const Route = createFileRoute('/_member')({ codeSplitGroupings: [], beforeLoad: requireMember })
