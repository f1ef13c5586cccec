import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode, RefObject } from 'react'
import { groupChanges, type WordChange } from '@/lib/word-diff'
import { Button } from './Button'
import { VisuallyHidden } from './VisuallyHidden'
import styles from './wordDiff.module.css'

interface WordDiffProps {
  changes: WordChange[]
  /** Shows one of the two texts. Without it, both are one text. */
  side?: 'before' | 'after'
}

/** Marks the differences of two texts. Most screen readers say nothing of `ins` and `del`, so hidden words do. */
export function WordDiff({ changes, side }: WordDiffProps) {
  const hidden = side === 'before' ? 'added' : side === 'after' ? 'removed' : null
  const shown = changes.filter(({ kind }) => kind !== hidden)
  return (
    <span className={styles.text} dir="auto">
      {groupChanges(shown).map((group, place) =>
        group[0]?.kind === 'same' ? (
          <span key={place}>{group[0].text}</span>
        ) : (
          <span key={place} data-change="" tabIndex={-1} className={styles.change}>
            {group.map((change) => (
              <Change key={change.kind} change={change} />
            ))}
          </span>
        ),
      )}
    </span>
  )
}

function Change({ change: { kind, text } }: { change: WordChange }) {
  const { t } = useLingui()
  const isAdded = kind === 'added'
  const Element = isAdded ? 'ins' : 'del'
  return (
    <Element className={isAdded ? styles.added : styles.removed}>
      <VisuallyHidden>{isAdded ? t`added: ` : t`removed: `}</VisuallyHidden>
      {text}
      <VisuallyHidden>{'. '}</VisuallyHidden>
    </Element>
  )
}

/** What the two marks mean. */
export function WordDiffLegend() {
  return (
    <span className={styles.legend} aria-hidden="true">
      <del className={styles.removed}>
        <Trans>removed</Trans>
      </del>{' '}
      <ins className={styles.added}>
        <Trans>added</Trans>
      </ins>
    </span>
  )
}

/** Moves the focus to the next change within an element, and from the last one to the first. */
export function NextChange({
  within,
  children,
}: {
  within: RefObject<HTMLElement | null>
  children: ReactNode
}) {
  const go = () => {
    const all = [...(within.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
    const visible = all.filter((element) => element.offsetParent !== null)
    const last = visible.findIndex((element) => element.dataset['seen'] !== undefined)
    const next = visible[(last + 1) % visible.length]
    for (const element of all) delete element.dataset['seen']
    if (!next) return
    next.dataset['seen'] = ''
    next.focus()
    next.scrollIntoView({ block: 'center' })
  }
  return (
    <Button variant="quiet" onPress={go}>
      {children}
    </Button>
  )
}
