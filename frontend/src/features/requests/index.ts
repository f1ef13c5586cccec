export { RequestAction } from './RequestAction'
export { RequestPage } from './RequestPage'
export { RequestsPage } from './RequestsPage'
export { NoRoomNotice } from './SendRequest'
