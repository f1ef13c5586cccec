export { MentorshipPage } from './MentorshipPage'
export { MentorshipSection } from './MentorshipSection'
export { MentorshipsPage } from './MentorshipsPage'
export type { Mentorship } from './labels'
