import { linkOptions } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useOwnEnrolments, useProgrammes, useSession, type Enrolment } from '@/api'
import { isParticipating } from '@/shared/enrolment'
import { useCurrentProgramme } from './current-programme'

/** The reader's programmes, including those they only coordinate, each with a link to its page. */
export function useOwnProgrammes() {
  const { data: session } = useSession()
  const { role } = useCurrentProgramme()
  const enrolments = useOwnEnrolments()
  const coordinates = session?.coordinates
  const { data: published } = useProgrammes(coordinates !== undefined && coordinates.length > 0)
  return useMemo(() => {
    const own = enrolments.filter(isParticipating)
    const slugs = new Set([...own.map(({ programme }) => programme.slug), ...(coordinates ?? [])])
    return [...slugs].map((slug) => {
      const here = own.filter(({ programme }) => programme.slug === slug)
      const enrolment = here.find((one) => one.role === role) ?? here[0]
      const name =
        enrolment?.programme.name ?? published?.items.find((programme) => programme.slug === slug)?.name
      return { slug, name: name ?? slug, takesPart: enrolment !== undefined, link: linkTo(slug, enrolment) }
    })
  }, [enrolments, coordinates, published, role])
}

const linkTo = (programme: string, enrolment: Enrolment | undefined) =>
  enrolment
    ? linkOptions({ to: '/p/$programme/$role', params: { programme, role: enrolment.role } })
    : linkOptions({ to: '/coordinate/$programme/approvals', params: { programme } })
