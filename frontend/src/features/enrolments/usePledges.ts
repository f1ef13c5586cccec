import type { Role } from '@/api'
import { useDraft } from '@/lib/draft'
import type { PledgeVersions } from './useRegister'
import type { Programme } from './model'

const kinds = ['conduct', 'confidentiality'] as const
type AgreedVersions = Record<(typeof kinds)[number], number | null>

/** What is to be promised, and what has been so far. A pledge agreed to in an older version is asked again. */
export function usePledges({ slug, pledges }: Programme, role: Role) {
  const draft = useDraft<AgreedVersions>(`enrol.${slug}.${role}`, { conduct: null, confidentiality: null })
  const asked = kinds.flatMap((kind) => {
    const pledge = pledges[kind]
    if (!pledge) return []
    const { version } = pledge
    const agree = (yes: boolean) => draft.set({ ...draft.value, [kind]: yes ? version : null })
    return { kind, pledge, isAgreed: draft.value[kind] === version, agree }
  })
  const versions: PledgeVersions = {
    conduct: pledges.conduct.version,
    confidentiality: pledges.confidentiality?.version ?? null,
  }
  return { asked, versions, forget: draft.clear }
}
