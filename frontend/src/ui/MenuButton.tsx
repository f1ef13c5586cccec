import { Button } from 'react-aria-components/Button'
import { buttonClass } from './Button'
import { Icon } from './Icon'

/** Three points that open a menu. */
export function MenuButton({ label }: { label: string }) {
  return (
    <Button className={buttonClass('plain')} aria-label={label}>
      <Icon name="more" />
    </Button>
  )
}
