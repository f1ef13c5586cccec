import { createFileRoute } from '@tanstack/react-router'
import { requireMember } from '../../guards'

export const Route = createFileRoute('/_member')({ codeSplitGroupings: [], beforeLoad: requireMember })
