export { ContactCoordinators } from './ContactCoordinators'
export { EnrolmentView } from './EnrolmentView'
export { findEnrolment, isParticipating, useOwnEnrolment } from './own-enrolment'
