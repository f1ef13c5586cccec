import type { Resource } from './invalidation'
import { pagedQuery } from './paged'

const path = '/api/v1/programmes/{programme}/deputies'

export const deputiesQuery = (programme: string) =>
  pagedQuery(path, { path: { programme }, query: { limit: 20 } })

export const affectedByDeputy: Resource[] = [path]
