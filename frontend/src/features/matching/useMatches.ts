import { keepPreviousData } from '@tanstack/react-query'
import { $api, cursorPaging } from '@/api'
import { type Filters, filterQuery } from './filters'

/** The ranked list under the ticked filters, page after page. The last list stays in place while the next one loads. */
export function useMatches(enrolment: string, filters: Filters) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/enrolments/{enrolment}/matches',
    { params: { path: { enrolment }, query: filterQuery(filters) } },
    { ...cursorPaging, placeholderData: keepPreviousData },
  )
}
