import { Trans, useLingui } from '@lingui/react/macro'
import { intlLocale } from '@/lib/locale'
import { Button, Card, Progress } from '@/ui'
import { isField, type Field, type Profile } from './model'
import styles from './profiles.module.css'
import { fieldLabel } from './labels'

type Props = { completeness: Profile['completeness']; onGo: (field: Field) => void }

export function Completeness({ completeness, onGo }: Props) {
  const { i18n } = useLingui()
  const { done, of } = completeness
  const missing = completeness.missing.filter(isField)
  const [next] = missing
  const list = new Intl.ListFormat(intlLocale(i18n.locale)).format(
    missing.map((field) => fieldLabel(field, i18n)),
  )
  const nextLabel = next && fieldLabel(next, i18n)
  return (
    <Card as="section" aria-labelledby="completeness" className={styles.side}>
      <h2 id="completeness" className={styles.sideTitle}>
        {next ? <Trans>{`${done} of ${of} parts filled in`}</Trans> : <Trans>Your profile is complete</Trans>}
      </h2>
      <Progress value={done} max={of} labelledBy="completeness" />
      {next ? (
        <>
          <p className={styles.soft}>
            <Trans>Still missing: {list}</Trans>
          </p>
          <Button variant="quiet" onPress={() => onGo(next)}>
            <Trans>Go to “{nextLabel}”</Trans>
          </Button>
        </>
      ) : (
        <p className={styles.soft}>
          <Trans>Others see your changes immediately.</Trans>
        </p>
      )}
    </Card>
  )
}
