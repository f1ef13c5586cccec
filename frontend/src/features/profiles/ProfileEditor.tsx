import { useLingui } from '@lingui/react/macro'
import { Suspense, useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { useSession, type Enrolment, type Schemas } from '@/api'
import { lazyComponent } from '@/lib/lazy-component'
import { Card, CardSkeleton, Page, Skeleton } from '@/ui'
import { AboutStep } from './AboutStep'
import { Completeness } from './Completeness'
import { Conflicts } from './Conflicts'
import { focusOn, stepTitleId } from './FieldAnchor'
import type { Field, Versioned } from './model'
import styles from './profiles.module.css'
import { limitsOf, type StepKey } from './rules'
import { StepBar } from './StepBar'
import type { ProfileSearch } from './search-params'
import { StepNav } from './StepNav'
import { usePhoto, type Photo } from './usePhoto'
import { useProfileForm, type ProfileForm } from './useProfileForm'
import { stepTitle } from './labels'

// The sidebar and the later steps are not part of the first render.
const ExpertiseStep = lazyComponent(async () => ({
  default: (await import('./ExpertiseStep')).ExpertiseStep,
}))
const WhereStep = lazyComponent(async () => ({ default: (await import('./LocationStep')).LocationStep }))
const PhotoField = lazyComponent(async () => ({ default: (await import('./PhotoField')).PhotoField }))
const PreferencesStep = lazyComponent(async () => ({
  default: (await import('./PreferencesStep')).PreferencesStep,
}))
const Preview = lazyComponent(async () => ({ default: (await import('./Preview')).Preview }))
const TakingPart = lazyComponent(async () => ({ default: (await import('./Participation')).Participation }))

type Props = {
  title: string
  enrolment: Enrolment
  programme: Schemas['Programme']
  loaded: Versioned
  search: ProfileSearch
  onSearch: (search: ProfileSearch) => void
}

export function ProfileEditor({ title, enrolment, programme, loaded, search, onSearch }: Props) {
  const { t } = useLingui()
  const form = useProfileForm(enrolment.id, loaded, limitsOf(programme.policy, loaded.value.role))
  const photo = usePhoto(enrolment.id, loaded.value.photo_url)
  const { step, heading, goTo, goToField } = useSteps(form, search, onSearch)
  const { role, completeness } = form.saving.saved.value
  return (
    <Page
      wide
      title={title}
      eyebrow={programme.name}
      lead={t`We save your changes automatically. You can stop and come back at any time.`}
    >
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Conflicts form={form} terms={programme} />
          <StepNav current={step} missing={completeness.missing} onChoose={goTo} />
          <StepCard heading={heading} step={step}>
            <StepFields step={step} form={form} photo={photo} programme={programme} />
            <FocusOn field={search.field} />
          </StepCard>
          <StepBar form={form} step={step} onStep={goTo} programme={programme.slug} role={role} />
        </div>
        <aside className={styles.stack} aria-label={t`Your profile so far`}>
          <Completeness completeness={completeness} onGo={goToField} />
          <EditorSidebar form={form} photo={photo} programme={programme} enrolment={enrolment} />
        </aside>
      </div>
    </Page>
  )
}

function useSteps(form: ProfileForm, search: ProfileSearch, onSearch: Props['onSearch']) {
  const heading = useRef<HTMLHeadingElement>(null)
  const goTo = (next: StepKey) => {
    form.saveNow()
    onSearch({ step: next })
    heading.current?.focus()
  }
  const goToField = (field: Field) => {
    onSearch({ field })
    // The same field again does not change the address, so it is focused here.
    if (field === search.field) focusOn(field)
  }
  return { step: search.step ?? 'about', heading, goTo, goToField }
}

interface CardProps {
  heading: RefObject<HTMLHeadingElement | null>
  step: StepKey
  children: ReactNode
}

function StepCard({ heading, step, children }: CardProps) {
  const { i18n } = useLingui()
  return (
    <Card as="section" aria-labelledby={stepTitleId} className={styles.form}>
      <h2 id={stepTitleId} ref={heading} tabIndex={-1} className={styles.stepTitle}>
        {stepTitle(step, i18n)}
      </h2>
      <Suspense fallback={<Skeleton lines={4} />}>{children}</Suspense>
    </Card>
  )
}

type FormProps = { form: ProfileForm; photo: Photo; programme: Schemas['Programme'] }

function StepFields({ step, form, photo, programme }: FormProps & { step: StepKey }) {
  const name = useSession().data?.member?.display_name ?? ''
  switch (step) {
    case 'expertise':
      return <ExpertiseStep form={form} programme={programme} />
    case 'where':
      return <WhereStep form={form} />
    case 'preferences':
      return <PreferencesStep form={form} policy={programme.policy} />
    default:
      return (
        <>
          <PhotoField name={name} photo={photo} form={form} />
          <AboutStep form={form} />
        </>
      )
  }
}

/** The profile as others see it, and the actions to pause or leave. */
function EditorSidebar({ form, photo, programme, enrolment }: FormProps & { enrolment: Enrolment }) {
  const member = useSession().data?.member
  const who = {
    name: member?.display_name ?? '',
    title: member?.title ?? null,
    enrolment: enrolment.id,
    photo: photo.url,
  }
  return (
    <Suspense fallback={<CardSkeleton />}>
      <Preview
        values={form.values}
        role={form.saving.saved.value.role}
        programme={programme.slug}
        who={who}
      />
      <TakingPart enrolment={enrolment} />
    </Suspense>
  )
}

/** Focuses a field from the list of missing parts, as soon as its step is rendered. */
function FocusOn({ field }: { field: Field | undefined }) {
  useEffect(() => {
    if (field) focusOn(field)
  }, [field])
  return null
}
