export { ProfilePage } from './ProfilePage'
export { profileSearch } from './search-params'
