import { Trans, useLingui } from '@lingui/react/macro'
import type { Draft } from '@/lib/draft'
import { Banner } from './Banner'
import { Button } from './Button'
import styles from './otherDrafts.module.css'

/** Offers drafts from other tabs. All are kept until the user chooses. */
export function OtherDrafts({ draft }: { draft: Pick<Draft<unknown>, 'others' | 'adopt' | 'discard'> }) {
  const { t } = useLingui()
  if (draft.others.length === 0) return null
  return (
    <Banner tone="info" title={t`You also wrote this in another window`}>
      {draft.others.map(({ id, text }) => (
        <div key={id} className={styles.other}>
          <p className={styles.text} dir="auto">
            {text}
          </p>
          <Button variant="quiet" onPress={() => draft.adopt(id)}>
            <Trans>Use this text</Trans>
          </Button>
          <Button variant="plain" onPress={() => draft.discard(id)}>
            <Trans>Delete it</Trans>
          </Button>
        </div>
      ))}
    </Banner>
  )
}
