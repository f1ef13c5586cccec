import { useQuery } from '@tanstack/react-query'
import { journeyQuery } from '@/api/queries/enrolments'

export const useJourney = (enrolment: string) => useQuery(journeyQuery(enrolment))
