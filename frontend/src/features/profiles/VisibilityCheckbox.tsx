import { Trans } from '@lingui/react/macro'
import { Checkbox, VisuallyHidden } from '@/ui'
import type { Hideable } from './model'
import type { ProfileForm } from './useProfileForm'

type Props = {
  form: ProfileForm
  field: Hideable
  /** Of the field above; nothing where the words themselves say what is meant. */
  name?: string
}

/** Beside a field that need not be shown to the whole programme. */
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
