import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Cropper, Dialog, DialogActions, initialCrop, type Crop, type Picture } from '@/ui'
import styles from './profiles.module.css'

interface Props {
  picture: Picture
  onCancel: () => void
  onChoose: (crop: Crop) => void
  isPending: boolean
  /** Why the picture could not be used. */
  problem: ReactNode
}

/** Which part of the picture others see: nobody's head is cut off by a rule. */
export function CropDialog({ picture, onCancel, onChoose, isPending, problem }: Props) {
  const { t } = useLingui()
  const [crop, setCrop] = useState<Crop>(() => initialCrop(picture))
  return (
    <Dialog
      title={t`Crop photo`}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onCancel()}
      actions={
        <DialogActions
          confirmLabel={<Trans>Use this photo</Trans>}
          isPending={isPending}
          onConfirm={() => onChoose(crop)}
          onCancel={onCancel}
        />
      }
    >
      <div className={styles.dialog}>
        <Cropper label={t`The photo you chose`} picture={picture} crop={crop} onChange={setCrop} />
        {problem}
      </div>
    </Dialog>
  )
}
