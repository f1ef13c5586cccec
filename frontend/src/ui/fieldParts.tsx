import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import styles from './fields.module.css'
import { Icon } from './Icon'

/** The props that all fields share. */
export interface FieldProps {
  label: ReactNode
  description?: ReactNode
  errorMessage?: ReactNode
  isRequired?: boolean | undefined
  isDisabled?: boolean | undefined
  name?: string | undefined
}

export function FieldLabel({ label, isOptional = false }: { label: ReactNode; isOptional?: boolean }) {
  return (
    <Label className={styles.label}>
      {label}
      {isOptional && <OptionalMark />}
    </Label>
  )
}

export function OptionalMark() {
  return (
    <span className={styles.optional}>
      {' '}
      <Trans>(optional)</Trans>
    </span>
  )
}

export function FieldDescription({ children }: { children: ReactNode }) {
  if (children === undefined || children === null || children === '') return null
  return (
    <Text slot="description" className={styles.description}>
      {children}
    </Text>
  )
}

export const isPresent = (message: ReactNode) => message !== undefined && message !== null && message !== ''

/** An alert, so that screen readers announce it at once. */
export function ErrorText({ children }: { children: ReactNode }) {
  return (
    <>
      <Icon name="warning" />
      <span role="alert">{children}</span>
    </>
  )
}

export function FieldErrorText({ children }: { children: ReactNode }) {
  if (!isPresent(children)) return null
  return (
    <FieldError className={styles.error}>
      <ErrorText>{children}</ErrorText>
    </FieldError>
  )
}
