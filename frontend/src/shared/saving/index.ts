export { conflictsId, NotSaved, SaveStatus } from './SaveStatus'
export { SaveBar } from './SaveBar'
