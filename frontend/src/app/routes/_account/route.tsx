import { createFileRoute } from '@tanstack/react-router'
import { requireAccount } from '@/app/guards'

export const Route = createFileRoute('/_account')({ codeSplitGroupings: [], beforeLoad: requireAccount })
