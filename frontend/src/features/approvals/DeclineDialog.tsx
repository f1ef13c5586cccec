import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { asProblem, useProblemText } from '@/api'
import { useDraft } from '@/lib'
import { Banner, Button, Dialog, TextField } from '@/ui'
import styles from './approvals.module.css'
import type { Approval, useDecisions } from './useApprovals'

type Props = { approval: Approval; decisions: ReturnType<typeof useDecisions> }
const longest = 1000

export function DeclineDialog({ approval, decisions }: Props) {
  const { t } = useLingui()
  const { display_name: name, enrolment_id } = approval
  const [isOpen, setOpen] = useState(false)
  const [tried, setTried] = useState(false)
  const reason = useDraft(`decline.${enrolment_id}`, '')
  const text = reason.value.trim()
  const wrong =
    text === ''
      ? t`Say why: ${name} reads it.`
      : tooLong(text)
        ? t`At most ${longest} characters.`
        : undefined
  const problemText = useProblemText(decisions.declineError && asProblem(decisions.declineError))

  const decline = () => {
    setTried(true)
    if (wrong) return
    decisions.decline(approval, text, () => {
      reason.clear()
      setOpen(false)
    })
  }

  return (
    <Dialog
      title={t`Decline ${name}`}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="quiet" aria-label={t`Decline ${name}`}>
          <Trans>Decline</Trans>
        </Button>
      }
      actions={
        <>
          <Button variant="danger" isPending={decisions.declining} onPress={decline}>
            <Trans>Decline and send the reason</Trans>
          </Button>
          <Button variant="quiet" onPress={() => setOpen(false)}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <TextField
          label={t`Reason`}
          name="reason"
          multiline
          rows={5}
          isRequired
          maxLength={longest}
          description={t`Sent to ${name} by e-mail and shown on their registration. Say what would change your mind, if anything would.`}
          value={reason.value}
          onChange={reason.set}
          errorMessage={tried || tooLong(text) ? wrong : undefined}
        />
        {problemText && (
          <Banner tone="error" title={t`Not declined yet`}>
            <p>{problemText}</p>
          </Banner>
        )}
      </div>
    </Dialog>
  )
}

const tooLong = (text: string) => Array.from(text).length > longest
