import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { intlLocale } from '@/lib/locale'
import { countryName, languageName } from '@/lib/names'
import type { Field, FieldError, Fields, Hideable, Term } from './model'
import { passesMidnight, type StepKey } from './rules'
import type { ProfileForm } from './useProfileForm'

const stepTitles: Record<StepKey, MessageDescriptor> = {
  about: msg`About you`,
  expertise: msg`Expertise and topics`,
  where: msg`Where and when`,
  preferences: msg`Preferences`,
}

const fieldLabels: Record<Field, MessageDescriptor> = {
  headline: msg`Headline`,
  statement: msg`Personal statement`,
  offer: msg`What I offer`,
  hopes: msg`What I hope for`,
  guidance: msg`What I want guidance on`,
  expertise: msg`Areas of expertise`,
  topics: msg`Topics of interest`,
  languages: msg`Languages`,
  country: msg`Country`,
  time_zone: msg`Time zone`,
  working_hours: msg`Hours that suit you`,
  career_stage: msg`Career stage`,
  workplace: msg`Workplace`,
  orcid: msg`ORCID iD`,
  open_to: msg`Open to`,
  capacity: msg`Mentees at a time`,
  visibility: msg`Who sees what`,
  never_match: msg`Never match me with`,
  findable: msg`Let mentors find me`,
}

type Stage = NonNullable<Fields['career_stage']>
type OpenTo = Fields['open_to'][number]

const stages: Record<Stage, MessageDescriptor> = {
  student: msg`Student or trainee`,
  early: msg`Early in my career`,
  mid: msg`In mid-career`,
  senior: msg`Senior`,
  leading: msg`Leading a department or institution`,
}

const openTo: Record<OpenTo, MessageDescriptor> = {
  hosting_a_fellow: msg`Hosting a fellow`,
  training_at_my_institution: msg`Training at my institution`,
  joint_research: msg`Joint research`,
  reviewing: msg`Reviewing a CV or a talk`,
}

export const openToOptions = (i18n: I18n) =>
  Object.entries(openTo).map(([value, label]) => ({ value, label: i18n._(label) }))

export const stepTitle = (step: StepKey, i18n: I18n) => i18n._(stepTitles[step])
export const fieldLabel = (field: Field, i18n: I18n) => i18n._(fieldLabels[field])

export const isStage = (value: string): value is Stage => value in stages
export const isOpenTo = (value: string): value is OpenTo => value in openTo

export const stageOptions = (i18n: I18n) =>
  Object.entries(stages).map(([value, label]) => ({ value, label: i18n._(label) }))

const wrongOrcid = msg`An ORCID iD has 16 digits, for example 0000-0002-1825-0097. The last one may be an X.`
const wrongHours = msg`Choose an end time that differs from the start time. An earlier end time is on the next day.`

function fieldErrorText({ code, args, detail }: FieldError, i18n: I18n): string {
  const max = Number(args['max'] ?? 0)
  const min = Number(args['min'] ?? 0)
  switch (code) {
    case 'too_long':
      return i18n._(msg`${plural(max, { one: 'At most # character', other: 'At most # characters' })}`)
    case 'too_many':
      return i18n._(msg`${plural(max, { one: 'At most # choice', other: 'At most # choices' })}`)
    case 'invalid_orcid':
      return i18n._(wrongOrcid)
    case 'invalid_hours':
      return i18n._(wrongHours)
    case 'out_of_range':
      return i18n._(msg`Choose a number from ${min} to ${max}.`)
    case 'required':
      return i18n._(msg`Please fill this in.`)
    case 'unknown_term':
    case 'unknown_language':
    case 'unknown_country':
    case 'unknown_time_zone':
      return i18n._(msg`This choice is no longer in the list. Please choose again.`)
    case 'too_short':
      return i18n._(msg`${plural(min, { one: 'At least # character', other: 'At least # characters' })}`)
    case 'too_few':
      return i18n._(msg`${plural(min, { one: 'At least # choice', other: 'At least # choices' })}`)
    case 'in_the_past':
      return i18n._(msg`This date is in the past.`)
    case 'has_link':
      return i18n._(msg`Please write this without links or e-mail addresses.`)
    case 'not_a_name':
    case 'forbidden_characters':
    case 'nul_character':
      return i18n._(msg`This text has characters that we cannot save. Please type it again.`)
    case 'unreadable':
    case 'unknown_field':
    case 'unknown_parameter':
    case 'repeated_field':
    case 'wrong_type':
    case 'unknown_value':
    case 'invalid_value':
    case 'names_not_one':
    case 'nothing_named':
      return i18n._(msg`We could not save this. Please check it.`)
    default:
      // A code of a newer service comes with its own text.
      code satisfies never
      return detail ?? i18n._(msg`We could not save this. Please check it.`)
  }
}

/** The error message of a field, or undefined. */
export function fieldErrorMessage(form: ProfileForm, field: Field, i18n: I18n): string | undefined {
  const fault = form.error(field)
  return fault && fieldErrorText(fault, i18n)
}

const hideable: Record<Hideable, MessageDescriptor> = {
  photo: msg`Photo`,
  workplace: fieldLabels.workplace,
  career_stage: fieldLabels.career_stage,
  orcid: fieldLabels.orcid,
  country: fieldLabels.country,
  working_hours: msg`Time zone and hours`,
  open_to: fieldLabels.open_to,
}

/** The labels of the fields that only the member's matches see. */
export function hiddenNames(visibility: Fields['visibility'], i18n: I18n): string[] {
  const fields = Object.keys(hideable) as Hideable[]
  return fields.filter((field) => visibility[field] === 'matched').map((field) => i18n._(hideable[field]))
}

export type Terms = { expertise: Term[]; topics: Term[] }

/** The value of a field as text, for the comparison of two versions. */
export function valueText<F extends Field>(field: F, value: Fields[F], terms: Terms, i18n: I18n): string {
  const locale = intlLocale(i18n.locale)
  const text = asText(field, value, terms, locale, i18n)
  return text === '' ? i18n._(msg`Nothing`) : text
}

function hoursText(hours: Fields['working_hours'], i18n: I18n): string {
  const { start, end } = hours
  return passesMidnight(hours) ? i18n._(msg`${start} – ${end} the next day`) : `${start} – ${end}`
}

function asText(field: Field, value: Fields[Field], terms: Terms, locale: string, i18n: I18n): string {
  if (value === null) return ''
  if (Array.isArray(value)) {
    const labels = value.map((item) => itemText(field, item, terms, i18n))
    return new Intl.ListFormat(locale).format(labels)
  }
  if (typeof value === 'object') {
    if ('start' in value) return hoursText(value, i18n)
    const list = new Intl.ListFormat(locale).format(hiddenNames(value, i18n))
    return list === '' ? i18n._(msg`Everyone sees everything`) : i18n._(msg`Only matches see: ${list}`)
  }
  if (field === 'country') return countryName(String(value), locale)
  const text = String(value)
  return field === 'career_stage' && isStage(text) ? i18n._(stages[text]) : text
}

function itemText(field: Field, item: string, terms: Terms, i18n: I18n): string {
  if (field === 'languages') return languageName(item, intlLocale(i18n.locale))
  if (field === 'open_to') return openToOptions(i18n).find((option) => option.value === item)?.label ?? item
  const known = field === 'expertise' ? terms.expertise : terms.topics
  return known.find((term) => term.slug === item)?.label ?? item
}
