import { useLingui } from '@lingui/react/macro'
import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react'
import styles from './button.module.css'
import { classes } from './classes'
import { useAccessibleName } from './accessible-name'

export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger'

export const buttonClass = (variant: ButtonVariant = 'primary', className?: string) =>
  classes(styles.button, variant !== 'primary' && styles[variant], className)

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'onClick' | 'disabled' | 'style'> {
  variant?: ButtonVariant
  children: ReactNode
  onPress?: (() => void) | undefined
  isDisabled?: boolean | undefined
  /** While an action runs: the button keeps its focus and size, and ignores presses. */
  isPending?: boolean | undefined
  /** The id of the element that the button is about, if the same button is repeated on many cards. */
  about?: string | undefined
}

/** A native button, because it is part of the first load. */
export function Button({
  variant,
  className,
  isDisabled,
  isPending,
  onPress,
  about,
  children,
  ...props
}: ButtonProps) {
  const named = useAccessibleName(about, props.id)
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isPending) event.preventDefault()
    else onPress?.()
  }
  return (
    <button
      type="button"
      {...props}
      {...named}
      className={buttonClass(variant, className)}
      disabled={isDisabled}
      aria-disabled={isPending || undefined}
      onClick={press}
    >
      {isPending ? <Pending>{children}</Pending> : children}
    </button>
  )
}

function Pending({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  return (
    <>
      <span className={styles.pending}>{children}</span>
      <span className={styles.spinner} role="img" aria-label={t`Working…`} />
    </>
  )
}
