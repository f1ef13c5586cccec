import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId } from 'react'
import type { Mentorship } from '@/features/mentorships'
import { plainDate } from '@/lib'
import { Card, MultiSelect, RadioGroup, Select, TextField } from '@/ui'
import styles from './agreements.module.css'
import { ContentPlan } from './ContentPlan'
import {
  cadenceOptions,
  contactOptions,
  daysText,
  fieldErrorText,
  fieldLabel,
  isCadence,
  isContact,
  minutesText,
  sectionTitle,
} from './labels'
import { type Agreement, longest, type Section, type TermField } from './model'
import type { DraftForm } from './useDraftAgreement'

interface Props {
  form: DraftForm
  mentorship: Mentorship
  /** What the other side asked to change in the version that this one is based on. */
  comments: Agreement['comments']
}

export function TermsForm({ form, mentorship, comments }: Props) {
  const { t } = useLingui()
  const name = mentorship.other.display_name
  const commentOn = (section: Section) => comments.find((comment) => comment.section === section)?.text
  return (
    <Card className={styles.parts}>
      <Part section="period" hint={t`From when until when?`} name={name} comment={commentOn('period')}>
        <Period form={form} />
      </Part>
      <Part
        section="meetings"
        hint={t`How many, how long, how often?`}
        name={name}
        comment={commentOn('meetings')}
      >
        <Meetings form={form} />
      </Part>
      <Part
        section="contact"
        hint={t`What is fine for both of you between meetings?`}
        name={name}
        comment={commentOn('contact')}
      >
        <ContactTerms form={form} />
      </Part>
      <Part
        section="confidentiality"
        hint={t`The programme’s own rules always apply. Add what matters to the two of you.`}
        name={name}
        comment={commentOn('confidentiality')}
      >
        <Prose form={form} field="confidentiality" />
      </Part>
      <Part
        section="content"
        hint={t`A rough plan. You can change it at any time.`}
        name={name}
        comment={commentOn('content')}
      >
        <ContentPlan form={form} />
      </Part>
    </Card>
  )
}

interface PartProps {
  section: Section
  hint: string
  name: string
  comment: string | undefined
  children: ReactNode
}

function Part({ section, hint, name, comment, children }: PartProps) {
  const { i18n } = useLingui()
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <header>
        <h2 id={id} className={styles.partTitle}>
          {sectionTitle(section, i18n)}
        </h2>
        <p className={styles.soft}>{hint}</p>
      </header>
      <div className={styles.fields}>
        {comment && (
          <blockquote className={styles.comment} dir="auto">
            <p className={styles.soft}>
              <Trans>Comment from {name}</Trans>
            </p>
            {comment}
          </blockquote>
        )}
        {children}
      </div>
    </section>
  )
}

interface FormProps {
  form: DraftForm
}

/** The label and the error of a field. */
function useField(form: DraftForm, field: TermField) {
  const { i18n } = useLingui()
  const error = form.errors[field]
  return {
    name: field,
    label: fieldLabel(field, i18n),
    errorMessage: error && fieldErrorText(field, error, i18n),
  }
}

function Period({ form }: FormProps) {
  const from = useField(form, 'period_from')
  const to = useField(form, 'period_to')
  return (
    <div className={styles.two}>
      <TextField
        {...from}
        type="date"
        value={form.terms.period_from ?? ''}
        onChange={(value) => form.change('period_from', plainDate(value))}
      />
      <TextField
        {...to}
        type="date"
        value={form.terms.period_to ?? ''}
        onChange={(value) => form.change('period_to', plainDate(value))}
      />
    </div>
  )
}

const counts = Array.from({ length: 24 }, (_, place) => place + 1)
const lengths = [15, 30, 45, 60, 75, 90, 105, 120, 180, 240]
const answerDays = [1, 2, 3, 5, 7, 10, 14, 30]

/** The usual numbers, and the chosen one. */
const withChosen = (usual: number[], chosen: number | null) =>
  chosen === null || usual.includes(chosen) ? usual : [...usual, chosen].toSorted((a, b) => a - b)

interface NumberChoiceProps extends FormProps {
  field: 'meetings_planned' | 'meeting_minutes' | 'answer_within_days'
  usual: number[]
  text: (value: number) => string
  description?: ReactNode
}

function NumberChoice({ form, field, usual, text, description }: NumberChoiceProps) {
  const chosen = form.terms[field]
  return (
    <Select
      {...useField(form, field)}
      description={description}
      value={chosen === null ? null : String(chosen)}
      options={withChosen(usual, chosen).map((value) => ({ value: String(value), label: text(value) }))}
      onChange={(value) => form.change(field, Number(value))}
    />
  )
}

function Meetings({ form }: FormProps) {
  const { t, i18n } = useLingui()
  const cadence = useField(form, 'cadence')
  return (
    <>
      <div className={styles.two}>
        <NumberChoice
          form={form}
          field="meetings_planned"
          usual={counts}
          text={String}
          description={t`With your first meeting and the closing one`}
        />
        <NumberChoice
          form={form}
          field="meeting_minutes"
          usual={lengths}
          text={(value) => minutesText(value, i18n)}
          description={t`A suggestion: 45 to 60 minutes`}
        />
      </div>
      <RadioGroup
        {...cadence}
        value={form.terms.cadence}
        options={cadenceOptions(i18n)}
        onChange={(value) => isCadence(value) && form.change('cadence', value)}
      />
    </>
  )
}

function ContactTerms({ form }: FormProps) {
  const { i18n } = useLingui()
  const contact = useField(form, 'contact')
  return (
    <>
      <MultiSelect
        {...contact}
        value={form.terms.contact}
        options={contactOptions(i18n)}
        onChange={(value) => form.change('contact', value.filter(isContact))}
      />
      <div className={styles.short}>
        <NumberChoice
          form={form}
          field="answer_within_days"
          usual={answerDays}
          text={(value) => daysText(value, i18n)}
        />
      </div>
      <Prose form={form} field="other_terms" rows={3} isOptional />
    </>
  )
}

interface ProseProps extends FormProps {
  field: 'confidentiality' | 'other_terms'
  rows?: number
  isOptional?: boolean
}

function Prose({ form, field, rows = 4, isOptional = false }: ProseProps) {
  return (
    <TextField
      {...useField(form, field)}
      multiline
      rows={rows}
      isOptional={isOptional}
      maxLength={longest.text}
      value={form.terms[field]}
      onChange={(value) => form.change(field, value)}
    />
  )
}
