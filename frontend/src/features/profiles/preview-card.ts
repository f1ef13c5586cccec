import type { Schemas } from '@/api'
import type { Fields } from './model'

export type Audience = 'everyone' | 'matched'
export type PreviewPerson = { name: string; title: string | null; enrolment: string; photo: string | null }

/** The profile as it appears on a card, without the fields that this audience may not see. */
export function toPreviewCard(values: Fields, audience: Audience, who: PreviewPerson): Schemas['PersonCard'] {
  const shown = <T>(field: keyof Fields['visibility'], value: T | null) =>
    audience === 'matched' || values.visibility[field] === 'everyone' ? value : null
  return {
    enrolment_id: who.enrolment,
    takes_part: true,
    display_name: who.name,
    former_member: false,
    title: who.title,
    photo_url: shown('photo', who.photo),
    headline: values.headline,
    statement: values.statement,
    offer: values.offer,
    hopes: values.hopes,
    guidance: values.guidance,
    workplace: shown('workplace', values.workplace || null),
    country: shown('country', values.country),
    orcid: shown('orcid', values.orcid),
    time_zone: shown('working_hours', values.time_zone),
    languages: values.languages,
    career_stage: shown('career_stage', values.career_stage),
    expertise: values.expertise,
    topics: values.topics,
    open_to: shown('open_to', values.open_to) ?? [],
    can_take: values.capacity,
    new: false,
  }
}
