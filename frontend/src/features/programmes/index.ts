export { ProgrammePage } from './ProgrammePage'
export { ProgrammesPage } from './ProgrammesPage'
export { QuestionsPage } from './QuestionsPage'
