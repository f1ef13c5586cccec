import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Cropper, Dialog, firstCrop, type Crop, type Picture } from '@/ui'

interface Props {
  picture: Picture
  onCancel: () => void
  onChoose: (crop: Crop) => void
  isPending: boolean
}

/** Which part of the picture others see: nobody's head is cut off by a rule. */
export function CropDialog({ picture, onCancel, onChoose, isPending }: Props) {
  const { t } = useLingui()
  const [crop, setCrop] = useState<Crop>(() => firstCrop(picture))
  return (
    <Dialog
      title={t`Crop photo`}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onCancel()}
      actions={
        <>
          <Button isPending={isPending} onPress={() => onChoose(crop)}>
            <Trans>Use this photo</Trans>
          </Button>
          <Button variant="quiet" onPress={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <Cropper label={t`The photo you chose`} picture={picture} crop={crop} onChange={setCrop} />
    </Dialog>
  )
}
