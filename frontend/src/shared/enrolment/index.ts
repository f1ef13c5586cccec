export { isParticipating, useOwnEnrolment } from './own-enrolment'
