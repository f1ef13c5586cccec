import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { NumberSlider, RadioGroup } from '@/ui'
import { FieldPlace } from './FieldPlace'
import type { Policy } from './model'
import { NeverMatch } from './NeverMatch'
import styles from './profiles.module.css'
import type { ProfileForm } from './useProfileForm'
import { fieldLabel } from './words'

type Props = { form: ProfileForm; policy: Policy }
const optional = ['workplace', 'country', 'orcid'] as const

export function PreferencesStep({ form, policy }: Props) {
  const { t, i18n } = useLingui()
  const { values, saving } = form
  const most = policy.active_mentorships.mentor
  return (
    <>
      {saving.saved.profile.role === 'mentor' && most > 1 && (
        <FieldPlace field="capacity">
          <NumberSlider
            label={fieldLabel('capacity', i18n)}
            description={t`The programme allows up to ${most}. Choose what you have time for.`}
            value={values.capacity}
            onChange={(value) => form.change('capacity', value)}
            min={1}
            max={most}
            format={(count) => t`${plural(count, { one: '# mentee', other: '# mentees' })}`}
          />
        </FieldPlace>
      )}
      <FieldPlace field="visibility">
        <section className={styles.stack} aria-labelledby="who-sees">
          <div>
            <h3 id="who-sees">{fieldLabel('visibility', i18n)}</h3>
            <p className={styles.soft}>
              <Trans>
                Everything else in your profile is what the matching is made from, and is shown to those who
                look.
              </Trans>
            </p>
          </div>
          {optional.map((field) => (
            <RadioGroup
              key={field}
              label={fieldLabel(field, i18n)}
              value={values.visibility[field]}
              onChange={(audience) =>
                form.change('visibility', {
                  ...values.visibility,
                  [field]: audience === 'matched' ? 'matched' : 'everyone',
                })
              }
              options={[
                { value: 'everyone', label: t`Everyone in the programme` },
                { value: 'matched', label: t`Only those I am matched with` },
              ]}
            />
          ))}
        </section>
      </FieldPlace>
      <NeverMatch form={form} />
    </>
  )
}
