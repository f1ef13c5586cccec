export { ActiveGoals } from './ActiveGoals'
export { EditGoalPage } from './EditGoalPage'
export { GoalPage } from './GoalPage'
export { GoalsPage } from './GoalsPage'
