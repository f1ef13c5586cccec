export { useBrowserName } from './browser-name'
export { useMembershipLabel } from './labels'
