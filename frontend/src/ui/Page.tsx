import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { headingMounted, headingUnmounted, headingChanged } from './route-announcer'
import styles from './blocks.module.css'
import { classes } from './classes'

const product = 'Tandem'

/** Sets the document title and, after a navigation, focuses the heading. Returns the ref for the heading. */
export function usePageTitle(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    const element = heading.current
    if (!element) return undefined
    headingMounted(element)
    return () => headingUnmounted(element)
  }, [])
  useEffect(() => {
    document.title = title === product ? title : `${title} · ${product}`
    if (heading.current) headingChanged(heading.current)
  }, [title])
  return heading
}

export interface PageProps {
  title: string
  lead?: ReactNode
  eyebrow?: ReactNode
  actions?: ReactNode
  /** Above the title, such as the navigation of a part of the app. */
  header?: ReactNode
  /** Next to the title, such as an avatar. */
  media?: ReactNode
  /** Full width, for lists and tables. Running text is easier to read in a narrow column. */
  wide?: boolean
  children: ReactNode
}

export function Page({ title, lead, eyebrow, actions, header, media, wide = true, children }: PageProps) {
  const heading = usePageTitle(title)
  return (
    <div className={classes(styles.page, !wide && styles.narrow)}>
      {header}
      <div className={styles.pageHead}>
        {media}
        <div className={styles.pageTitle}>
          {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      <div className={styles.body}>{children}</div>
    </div>
  )
}
