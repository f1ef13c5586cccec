export { InvitationsPage } from './InvitationsPage'
export { invitationSearch } from './search-params'
