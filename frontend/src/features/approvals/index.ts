export { ApprovalsPage } from './ApprovalsPage'
export { approvalSearch } from './search'
