import { createFileRoute } from '@tanstack/react-router'
import { programmesQuery } from '@/api/queries/programmes'
import { ProgrammesPage } from '@/features/programmes'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/programmes/')({
  loader: (context) => startQueries(context, () => [programmesQuery]),
  component: ProgrammesPage,
})
