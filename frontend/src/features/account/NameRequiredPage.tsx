import { Trans, useLingui } from '@lingui/react/macro'
import { useSociety } from '@/api'
import { Button, Card, Page, ProblemBanner, QueryView, TextField } from '@/ui'
import styles from './account.module.css'
import { useNameRequiredForm } from './useNameRequiredForm'
import { useOwnMember, type OwnMember } from './useMember'

/** Before anybody sees somebody whose society told no name: the one thing that others need. */
export function NameRequiredPage({ returnTo }: { returnTo: string }) {
  const { t } = useLingui()
  const record = useOwnMember()
  const society = useSociety()
  const told = society.data?.short_name ?? t`Your society`
  return (
    <Page
      title={t`What is your name?`}
      lead={t`${told} did not send us your name. Please tell us yours: others see it once you register for a programme.`}
      wide={false}
    >
      <QueryView query={record}>{(own) => <NameRequiredForm {...own} returnTo={returnTo} />}</QueryView>
    </Page>
  )
}

type QuestionProps = { member: OwnMember; etag: string; returnTo: string }

function NameRequiredForm({ member, etag, returnTo }: QuestionProps) {
  const { t } = useLingui()
  const asked = useNameRequiredForm(member, etag, returnTo)
  return (
    <form onSubmit={asked.submit} noValidate>
      <Card>
        <div className={styles.list}>
          <TextField
            {...asked.field}
            label={t`Full name`}
            description={t`In your own order and script. You can change it later.`}
            isRequired
            autoComplete="name"
          />
          <ProblemBanner title={t`Not saved`} problem={asked.problem} />
          <div>
            <Button type="submit" isPending={asked.isPending}>
              <Trans>Continue</Trans>
            </Button>
          </div>
        </div>
      </Card>
    </form>
  )
}
