export { prefetchProgramme } from './useProgramme'
export { ProgrammePage } from './ProgrammePage'
export { ProgrammesPage } from './ProgrammesPage'
export { QuestionsPage } from './QuestionsPage'
