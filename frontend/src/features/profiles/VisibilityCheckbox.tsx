import { Trans } from '@lingui/react/macro'
import { Checkbox, VisuallyHidden } from '@/ui'
import type { Hideable } from './model'
import type { ProfileForm } from './useProfileForm'

type Props = {
  form: ProfileForm
  field: Hideable
  /** The label of the field above. Without it, the text names the time zone and the hours. */
  name?: string
}

/** For a field that can be hidden from members who are not matched. */
export function VisibilityCheckbox({ form, field, name }: Props) {
  const { visibility } = form.values
  return (
    <Checkbox
      isSelected={visibility[field] === 'matched'}
      onChange={(isMatched) =>
        form.change('visibility', { ...visibility, [field]: isMatched ? 'matched' : 'everyone' })
      }
    >
      {name === undefined ? (
        <Trans>Only my matches see my time zone and hours</Trans>
      ) : (
        <>
          <Trans>Only my matches see this</Trans>
          <VisuallyHidden>: {name}</VisuallyHidden>
        </>
      )}
    </Checkbox>
  )
}
