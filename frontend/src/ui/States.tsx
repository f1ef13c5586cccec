import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { asProblem, useProblemText } from '@/api'
import { Banner } from './Banner'
import styles from './blocks.module.css'
import { Button } from './Button'

interface EmptyStateProps {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}

/** For an empty page or list: says what to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children !== undefined && <div>{children}</div>}
      {action ? <div className={styles.actions}>{action}</div> : null}
    </div>
  )
}

interface ErrorStateProps {
  problem: unknown
  onRetry?: (() => void) | undefined
}

/** Says what happened, with a retry button and the reference for support. */
export function ErrorState({ problem, onRetry }: ErrorStateProps) {
  const text = useProblemText(problem)
  const request = asProblem(problem).request_id
  return (
    <Banner tone="error" title={text}>
      {onRetry !== undefined && (
        <div className={styles.actions}>
          <Button variant="quiet" onPress={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      )}
      {request !== '' && (
        <p className={styles.small}>
          <Trans>Reference for support: {request}</Trans>
        </p>
      )}
    </Banner>
  )
}

interface ProblemBannerProps {
  /** What failed. Without a title, only the reason is shown. */
  title?: ReactNode
  /** The error of a failed call. Nothing is rendered without one. */
  problem: unknown
}

/** Says which action failed, and why. */
export function ProblemBanner({ title, problem }: ProblemBannerProps) {
  const text = useProblemText(problem)
  if (text === '') return null
  return (
    <Banner tone="error" title={title ?? text}>
      {title !== undefined && <p>{text}</p>}
    </Banner>
  )
}

interface ShowMoreProps {
  hasMore: boolean
  isLoading?: boolean
  onPress: () => void
}

export function ShowMore({ hasMore, isLoading = false, onPress }: ShowMoreProps) {
  if (!hasMore) return null
  return (
    <div className={styles.more}>
      <Button variant="quiet" isPending={isLoading} onPress={onPress}>
        <Trans>Show more</Trans>
      </Button>
    </div>
  )
}
