import { $api } from '../client'

/** The proposed time behind the link in a mail. It needs no session. */
export const meetingLinkQuery = (link: string) =>
  $api.queryOptions('get', '/api/v1/meeting-links/{link}', { params: { path: { link } } })
