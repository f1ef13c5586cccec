import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useSession, type Enrolment, type Schemas } from '@/api'
import { Card, CardSkeleton, Page, Skeleton } from '@/ui'
import { AboutStep } from './AboutStep'
import { Completeness } from './Completeness'
import { Conflicts } from './Conflicts'
import { focusOn, stepTitleId } from './focus'
import type { Field, Versioned } from './model'
import styles from './profiles.module.css'
import { limitsOf, type StepKey } from './rules'
import { SaveBar } from './SaveBar'
import type { ProfileSearch } from './search'
import { StepNav } from './StepNav'
import { usePhoto } from './usePhoto'
import { useProfileForm, type ProfileForm } from './useProfileForm'
import { stepTitle } from './words'

// What stands beside the form, and the parts behind its first, may come a moment later.
const ExpertiseStep = lazy(async () => ({ default: (await import('./ExpertiseStep')).ExpertiseStep }))
const WhereStep = lazy(async () => ({ default: (await import('./WhereStep')).WhereStep }))
const PhotoField = lazy(async () => ({ default: (await import('./PhotoField')).PhotoField }))
const PreferencesStep = lazy(async () => ({ default: (await import('./PreferencesStep')).PreferencesStep }))
const Preview = lazy(async () => ({ default: (await import('./Preview')).Preview }))
const TakingPart = lazy(async () => ({ default: (await import('./TakingPart')).TakingPart }))

type Props = {
  title: string
  enrolment: Enrolment
  programme: Schemas['Programme']
  loaded: Versioned
  search: ProfileSearch
  onSearch: (search: ProfileSearch) => void
}

export function ProfileEditor({ title, enrolment, programme, loaded, search, onSearch }: Props) {
  const { t, i18n } = useLingui()
  const form = useProfileForm(enrolment.id, loaded, limitsOf(programme.policy, loaded.profile.role))
  const photo = usePhoto(enrolment.id, loaded.profile.photo_url)
  const member = useSession().data?.member
  const name = member?.display_name ?? ''
  const step = search.step ?? 'about'
  const heading = useRef<HTMLHeadingElement>(null)
  const { role, completeness } = form.saving.saved.profile

  const goTo = (next: StepKey) => {
    form.saveNow()
    onSearch({ step: next })
    heading.current?.focus()
  }

  const goToField = (field: Field) => {
    onSearch({ field })
    // Asked for again, the address does not change, but the way there is wanted all the same.
    if (field === search.field) focusOn(field)
  }

  return (
    <Page
      wide
      title={title}
      eyebrow={programme.name}
      lead={t`Everything is saved as you go. You can stop at any point and come back.`}
    >
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Conflicts form={form} terms={programme} />
          <StepNav current={step} missing={completeness.missing} onChoose={goTo} />
          <Card as="section" aria-labelledby={stepTitleId} className={styles.form}>
            <h2 id={stepTitleId} ref={heading} tabIndex={-1} className={styles.stepTitle}>
              {stepTitle(step, i18n)}
            </h2>
            <Suspense fallback={<Skeleton lines={4} />}>
              {step === 'about' && <PhotoField name={name} photo={photo} form={form} />}
              <StepFields step={step} form={form} programme={programme} />
              <FocusOn field={search.field} />
            </Suspense>
          </Card>
          <SaveBar form={form} step={step} onStep={goTo} programme={programme.slug} role={role} />
        </div>
        <aside className={styles.stack} aria-label={t`Your profile so far`}>
          <Completeness completeness={completeness} onGo={goToField} />
          <Suspense fallback={<CardSkeleton />}>
            <Preview
              values={form.values}
              role={role}
              programme={programme.slug}
              who={{ name, title: member?.title ?? null, enrolment: enrolment.id, photo: photo.url }}
            />
            <TakingPart enrolment={enrolment} />
          </Suspense>
        </aside>
      </div>
    </Page>
  )
}

type FieldsProps = { step: StepKey; form: ProfileForm; programme: Schemas['Programme'] }

function StepFields({ step, form, programme }: FieldsProps) {
  switch (step) {
    case 'expertise':
      return <ExpertiseStep form={form} programme={programme} />
    case 'where':
      return <WhereStep form={form} />
    case 'preferences':
      return <PreferencesStep form={form} policy={programme.policy} />
    default:
      return <AboutStep form={form} />
  }
}

/** The way from "still missing" to the field itself, as soon as its part of the form is there. */
function FocusOn({ field }: { field: Field | undefined }) {
  useEffect(() => {
    if (field) focusOn(field)
  }, [field])
  return null
}
