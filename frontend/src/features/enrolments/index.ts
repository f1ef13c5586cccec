export { EnrolPage } from './EnrolPage'
