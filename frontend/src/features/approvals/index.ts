export { ApplicantPage } from './ApplicantPage'
export { ApprovalsPage } from './ApprovalsPage'
export { approvalSearch } from './search-params'
