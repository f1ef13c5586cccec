import { createFileRoute } from '@tanstack/react-router'
import { requireAdministrator } from '../../../guards'

export const Route = createFileRoute('/_member/_administrator')({
  codeSplitGroupings: [],
  beforeLoad: requireAdministrator,
})
