import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Role } from '@/api'
import { type Section, sections } from './sections'
import styles from './mentorships.module.css'

interface Props {
  programme: string
  role: Role
  mentorship: string
  current: Section
}

/** Scrolls a list sideways until the link is in its middle. */
function scrollToCentre(link: HTMLAnchorElement | null): void {
  const list = link?.closest('ul')
  if (!link || !list) return
  const centreOf = ({ left, width }: DOMRect) => left + width / 2
  list.scrollLeft += centreOf(link.getBoundingClientRect()) - centreOf(list.getBoundingClientRect())
}

/** The navigation between the sections of a mentorship. On a phone it scrolls, and the current section is in view. */
export function SectionNav({ programme, role, mentorship, current }: Props) {
  const { t, i18n } = useLingui()
  return (
    <nav aria-label={t`Sections of this mentorship`}>
      <ul className={styles.sections}>
        {sections.map(({ id, to, label }) => (
          <li key={id}>
            <Link
              ref={id === current ? scrollToCentre : undefined}
              to={to}
              params={{ programme, role, mentorship }}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{}}
              // The address of the overview is the beginning of all others.
              aria-current={id === current ? 'page' : undefined}
            >
              {i18n._(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
