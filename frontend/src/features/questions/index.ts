export { MeetingAgenda } from './MeetingAgenda'
export { QuestionsPage } from './QuestionsPage'
