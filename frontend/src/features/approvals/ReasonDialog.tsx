import { useLingui } from '@lingui/react/macro'
import { useState, type ReactElement } from 'react'
import { asProblem, useProblemText } from '@/api'
import { useDraft } from '@/lib'
import { Banner, Button, Dialog, TextField } from '@/ui'
import styles from './approvals.module.css'
import { ChooseTemplate, KeepTemplate } from './Templates'
import type { Approval } from './useApprovals'
import type { Decisions, Refused } from './useDecisions'
import { useTemplates } from './useTemplates'
import { useReasonWords, type ReasonKind } from './words'

type Props = {
  programme: string
  kind: ReasonKind
  rows: Approval[]
  decisions: Decisions
  onRefused: (refused: Refused[]) => void
  trigger: ReactElement<{ onPress?: () => void }>
}
const longest = 1000

/** Declining or asking back, one person or many: all of them read the same text. */
export function ReasonDialog({ programme, kind, rows, decisions, onRefused, trigger }: Props) {
  const { t } = useLingui()
  const words = useReasonWords(kind, rows)
  const templates = useTemplates(programme, kind)
  const [isOpen, setOpen] = useState(false)
  const [tried, setTried] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [only] = rows
  const reason = useDraft(`${kind}.${rows.length === 1 && only ? only.enrolment_id : programme}`, '')
  const text = reason.value.trim()
  const wrong = text === '' ? words.missing : tooLong(text) ? t`At most ${longest} characters.` : undefined
  const problemText = useProblemText(error === null ? null : asProblem(error))

  const send = () => {
    setTried(true)
    setError(null)
    if (wrong) return
    decisions.decide({
      rows,
      decision: kind,
      reason: text,
      onError: setError,
      onDone: (refused) => {
        reason.clear()
        setOpen(false)
        onRefused(refused)
      },
    })
  }

  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={trigger}
      actions={
        <>
          <Button
            variant={kind === 'decline' ? 'danger' : 'primary'}
            isPending={decisions.isPending}
            onPress={send}
          >
            {words.send}
          </Button>
          <Button variant="quiet" onPress={() => setOpen(false)}>
            {t`Cancel`}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <ChooseTemplate templates={templates} onChoose={reason.set} />
        <TextField
          label={words.label}
          name="reason"
          multiline
          rows={5}
          isRequired
          maxLength={longest}
          description={words.description}
          value={reason.value}
          onChange={reason.set}
          errorMessage={tried || tooLong(text) ? wrong : undefined}
        />
        <KeepTemplate templates={templates} text={text} />
        {problemText && (
          <Banner tone="error" title={t`Not sent yet`}>
            <p>{problemText}</p>
          </Banner>
        )}
      </div>
    </Dialog>
  )
}

const tooLong = (text: string) => Array.from(text).length > longest
