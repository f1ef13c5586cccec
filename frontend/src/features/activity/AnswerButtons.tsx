import { useLingui } from '@lingui/react/macro'
import { Actions, Button } from '@/ui'
import { answerLabels } from './labels'
import { answers, type CheckUpAnswer } from './search-params'

interface Props {
  onAnswer: (answer: CheckUpAnswer) => void
  /** The answer that is being sent. */
  pending: CheckUpAnswer | null
}

/** One button for each answer. */
export function AnswerButtons({ onAnswer, pending }: Props) {
  const { i18n } = useLingui()
  return (
    <Actions>
      {answers.map((answer) => (
        <Button
          key={answer}
          variant={answer === 'going_well' ? 'primary' : 'quiet'}
          isPending={pending === answer}
          onPress={() => onAnswer(answer)}
        >
          {i18n._(answerLabels[answer])}
        </Button>
      ))}
    </Actions>
  )
}
