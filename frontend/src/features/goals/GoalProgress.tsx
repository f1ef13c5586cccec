import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { useLocale } from '@/lib'
import { Progress } from '@/ui'
import { progressText } from './labels'
import { currentValue, fractionDone, type Goal } from './model'

/** How far a goal has come, as a text and a bar. */
export function GoalProgress({ goal }: { goal: Goal }) {
  const { i18n } = useLingui()
  const locale = useLocale()
  const id = useId()
  return (
    <>
      <p id={id} dir="auto">
        {progressText(goal, currentValue(goal), locale, i18n)}
      </p>
      <Progress value={fractionDone(goal)} max={1} labelledBy={id} />
    </>
  )
}
