import { Trans, useLingui } from '@lingui/react/macro'
import { Banner, Button } from '@/ui'
import type { Draft } from './draft'
import styles from './otherDraft.module.css'

/** In another window the same was written in other words: both are kept until the person chooses. */
export function OtherDraft({ draft }: { draft: Pick<Draft<unknown>, 'others' | 'take' | 'drop'> }) {
  const { t } = useLingui()
  if (draft.others.length === 0) return null
  return (
    <Banner tone="info" title={t`You also wrote this in another window`}>
      {draft.others.map(({ id, text }) => (
        <div key={id} className={styles.other}>
          <p className={styles.text} dir="auto">
            {text}
          </p>
          <Button variant="quiet" onPress={() => draft.take(id)}>
            <Trans>Use this text</Trans>
          </Button>
          <Button variant="plain" onPress={() => draft.drop(id)}>
            <Trans>Delete it</Trans>
          </Button>
        </div>
      ))}
    </Banner>
  )
}
