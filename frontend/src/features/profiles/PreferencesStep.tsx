import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { intlLocale } from '@/lib/locale'
import { Checkbox, NumberSlider } from '@/ui'
import { FieldAnchor } from './FieldAnchor'
import type { Policy } from './model'
import { ExcludedPeopleField } from './ExcludedPeopleField'
import styles from './profiles.module.css'
import type { ProfileForm } from './useProfileForm'
import { fieldLabel, hiddenNames } from './labels'

type FieldProps = { form: ProfileForm }
type Props = FieldProps & { policy: Policy }

export function PreferencesStep({ form, policy }: Props) {
  const { role } = form.saving.saved.value
  const most = policy.active_mentorships.mentor
  return (
    <>
      {role === 'mentor' && most > 1 && <Capacity form={form} most={most} />}
      {role === 'mentee' && policy.who_may_request === 'mentee_or_mentor' && <Findable form={form} />}
      <FieldAnchor field="visibility">
        <WhoSeesWhat form={form} />
      </FieldAnchor>
      <ExcludedPeopleField form={form} />
    </>
  )
}

function Capacity({ form, most }: FieldProps & { most: number }) {
  const { t, i18n } = useLingui()
  return (
    <FieldAnchor field="capacity">
      <NumberSlider
        label={fieldLabel('capacity', i18n)}
        description={t`The programme allows up to ${most}. Choose what you have time for.`}
        value={form.values.capacity}
        onChange={(value) => form.change('capacity', value)}
        min={1}
        max={most}
        format={(count) => t`${plural(count, { one: '# mentee', other: '# mentees' })}`}
      />
    </FieldAnchor>
  )
}

function Findable({ form }: FieldProps) {
  const { t, i18n } = useLingui()
  return (
    <FieldAnchor field="findable">
      <Checkbox
        isSelected={form.values.findable}
        onChange={(value) => form.change('findable', value)}
        description={t`Mentors in this programme can then see your profile and send you a request. You can decline any request, and you can still ask mentors yourself.`}
      >
        {fieldLabel('findable', i18n)}
      </Checkbox>
    </FieldAnchor>
  )
}

function WhoSeesWhat({ form }: FieldProps) {
  const { i18n } = useLingui()
  const hidden = hiddenNames(form.values.visibility, i18n)
  const list = new Intl.ListFormat(intlLocale(i18n.locale)).format(hidden)
  return (
    <section className={styles.stack} aria-labelledby="who-sees">
      <div>
        <h3 id="who-sees">{fieldLabel('visibility', i18n)}</h3>
        <p className={styles.soft}>
          <Trans>
            For each optional field, you choose who sees it: everyone in the programme, or only your matches.
            Your matches are your mentors, your mentees and the people you send a request to. We do not use a
            field that only they see to rank, filter or search. Coordinators see what they need to decide.
          </Trans>
        </p>
      </div>
      <p className={styles.soft}>
        {hidden.length === 0 ? (
          <Trans>Everyone in the programme sees your full profile.</Trans>
        ) : (
          <Trans>Only your matches see: {list}</Trans>
        )}
      </p>
    </section>
  )
}
