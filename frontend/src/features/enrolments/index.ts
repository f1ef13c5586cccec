export { EnrolPage } from './EnrolPage'
export { InvitationPage } from './InvitationPage'
