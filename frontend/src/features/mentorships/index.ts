export { MentorshipPage } from './MentorshipPage'
export { MentorshipsPage } from './MentorshipsPage'
