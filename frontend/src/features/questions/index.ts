export { QuestionsPage } from './QuestionsPage'
