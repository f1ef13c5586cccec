import { createFileRoute } from '@tanstack/react-router'
import { requireAccount } from '../../guards'

export const Route = createFileRoute('/_account')({ codeSplitGroupings: [], beforeLoad: requireAccount })
