export { HomePage } from './HomePage'
export { OverviewPage } from './OverviewPage'
