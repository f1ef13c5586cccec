import { createLink, type CreateLinkProps, type LinkComponent } from '@tanstack/react-router'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import { buttonClass, type ButtonVariant } from './Button'
import styles from './button.module.css'
import { classes } from './classes'
import { useAccessibleName } from './accessible-name'

interface AnchorProps extends ComponentPropsWithRef<'a'> {
  /** The id of the element that the link is about, if the same link is repeated on many cards. */
  about?: string | undefined
}

interface TextAnchorProps extends AnchorProps {
  /** In the colour of secondary text. */
  soft?: boolean
}

function TextAnchor({ soft, about, className, children, ...props }: TextAnchorProps) {
  const named = useAccessibleName(about, props.id)
  return (
    <a {...props} {...named} className={classes(styles.link, soft && styles.softLink, className)}>
      {children}
    </a>
  )
}

interface ButtonAnchorProps extends AnchorProps {
  variant?: ButtonVariant
}

function ButtonAnchor({ variant, about, className, children, ...props }: ButtonAnchorProps) {
  const named = useAccessibleName(about, props.id)
  return (
    <a {...props} {...named} className={buttonClass(variant, className)}>
      {children}
    </a>
  )
}

/** `to` for a route of the app, `href` for everything else (the society, sign-in). */
type AnyLink<Component, Props> = LinkComponent<Component> &
  ((props: Props & { href: string }) => ReactElement)

type Anchor<Props> = (props: Props) => ReactElement

function routedOrPlain<Props extends object>(Plain: Anchor<Props>): AnyLink<Anchor<Props>, Props> {
  // The router's types require a known address. It is checked where the link is used.
  const Routed = createLink(Plain as Anchor<CreateLinkProps>) as unknown as Anchor<Props>
  const Either = (props: Props) => ('to' in props ? <Routed {...props} /> : <Plain {...props} />)
  return Either as AnyLink<Anchor<Props>, Props>
}

export const TextLink = routedOrPlain(TextAnchor)

export const LinkButton = routedOrPlain(ButtonAnchor)
