import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useMemo } from 'react'
import { useLocale } from '@/lib'
import { countChanges, type WordChange, wordChanges } from '@/lib/word-diff'
import { Chip, WordDiff } from '@/ui'
import { Nothing } from './AgreementText'
import styles from './agreements.module.css'
import { sectionText, sectionTitle } from './labels'
import { type Section, sections, type Terms } from './model'

export interface ComparedSection {
  section: Section
  changes: WordChange[]
  count: number
}

/** The differences of two versions, by section. Without an earlier version nothing differs. */
export function useComparison(before: Terms | undefined, after: Terms): ComparedSection[] {
  const { i18n } = useLingui()
  const locale = useLocale()
  return useMemo(
    () =>
      sections.map((section) => {
        const text = sectionText(section, after, i18n)
        const changes = wordChanges(before ? sectionText(section, before, i18n) : text, text, locale)
        return { section, changes, count: countChanges(changes) }
      }),
    [before, after, i18n, locale],
  )
}

interface Props {
  compared: ComparedSection
  /** Whether there is an earlier version. */
  isCompared: boolean
  isSideBySide: boolean
  /** Beside the title. */
  action?: ReactNode
  /** Below the text. */
  children?: ReactNode
}

export function SectionComparison({ compared, isCompared, isSideBySide, action, children }: Props) {
  const { i18n } = useLingui()
  const { section, changes, count } = compared
  const id = `section-${section}`
  return (
    <section className={styles.change} aria-labelledby={id}>
      <header>
        <h2 id={id} className={styles.partTitle}>
          {sectionTitle(section, i18n)}
        </h2>
        {isCompared &&
          (count > 0 ? (
            <Chip tone="good">
              <Trans>Changed</Trans>
            </Chip>
          ) : (
            <Same />
          ))}
        {action && <div className={styles.action}>{action}</div>}
      </header>
      {isSideBySide && count > 0 ? (
        <div className={styles.two}>
          <p>
            <WordDiff changes={changes} side="before" />
          </p>
          <p>
            <WordDiff changes={changes} side="after" />
          </p>
        </div>
      ) : (
        <p>{changes.length > 0 ? <WordDiff changes={changes} /> : <Nothing />}</p>
      )}
      {children}
    </section>
  )
}

const Same = () => (
  <span className={styles.soft}>
    <Trans>The same as before</Trans>
  </span>
)
