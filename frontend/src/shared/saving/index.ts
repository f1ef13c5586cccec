export { conflictsId, SaveStatus } from './SaveStatus'
export { SaveBar } from './SaveBar'
