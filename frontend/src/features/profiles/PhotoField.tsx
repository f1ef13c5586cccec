import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useProblemText } from '@/api'
import {
  Avatar,
  Banner,
  Button,
  type Crop,
  Cropper,
  Dialog,
  DialogActions,
  initialCrop,
  type Picture,
} from '@/ui'
import { cropToJpeg, openPhoto, PhotoFileError, type PhotoFileErrorCode } from './photo-file'
import styles from './profiles.module.css'
import type { Photo } from './usePhoto'
import type { ProfileForm } from './useProfileForm'
import { VisibilityCheckbox } from './VisibilityCheckbox'

/** Optional, and the text says so: members are found and matched without a photo. */
export function PhotoField({ name, photo, form }: { name: string; photo: Photo; form: ProfileForm }) {
  const { t } = useLingui()
  const id = useId()
  const { picture, fault, isBusy, choose, use, cancel } = usePicture(photo)
  const problem = <PhotoError fault={fault} error={photo.error} />
  return (
    <section className={styles.photo} aria-labelledby={id}>
      <Avatar name={name} size="big" photo={photo.url} />
      <div className={styles.photoWords}>
        <h3 id={id} className={styles.photoTitle}>
          <Trans>Photo</Trans>
        </h3>
        <p className={styles.soft}>
          <Trans>
            Optional. You choose the part that is shown, and nobody outside the programme sees it. We remove
            location and camera data.
          </Trans>
        </p>
        <FileInput photo={photo} isBusy={isBusy} onChoose={choose} />
        {picture && (
          <CropDialog
            picture={picture}
            onCancel={cancel}
            onChoose={use}
            isPending={photo.isPending}
            problem={problem}
          />
        )}
        {photo.url && <VisibilityCheckbox form={form} field="photo" name={t`Photo`} />}
        {!picture && problem}
      </div>
    </section>
  )
}

/** The chosen file, its crop and its upload. */
function usePicture(photo: Photo) {
  const [picture, setPicture] = useState<Picture | null>(null)
  const [fault, setFault] = useState<PhotoFileErrorCode | null>(null)
  const [isBusy, setBusy] = useState(false)
  const run = async (work: () => Promise<void>) => {
    setFault(null)
    setBusy(true)
    try {
      await work()
    } catch (error) {
      setFault(error instanceof PhotoFileError ? error.fault : 'unreadable')
    } finally {
      setBusy(false)
    }
  }
  return {
    picture,
    fault,
    isBusy,
    cancel: () => setPicture(null),
    choose: (file: File) => void run(async () => setPicture(await openPhoto(file))),
    use: (crop: Crop) =>
      void run(async () => {
        if (!picture) return
        photo.upload(await cropToJpeg(picture, crop))
        setPicture(null)
      }),
  }
}

interface InputProps {
  photo: Photo
  isBusy: boolean
  onChoose: (file: File) => void
}

/** A native file input, hidden behind buttons with clear labels. */
function FileInput({ photo, isBusy, onChoose }: InputProps) {
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        accept="image/*"
        aria-label={t`Image of yourself`}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onChoose(file)
          // The same file can be chosen again and is then a change.
          event.target.value = ''
        }}
      />
      <div className={styles.photoActions}>
        <Button variant="quiet" isPending={photo.isPending || isBusy} onPress={() => input.current?.click()}>
          {photo.url ? <Trans>Choose another photo</Trans> : <Trans>Choose a photo</Trans>}
        </Button>
        {photo.url && (
          <Button variant="plain" isPending={photo.isPending} onPress={photo.remove}>
            <Trans>Remove the photo</Trans>
          </Button>
        )}
      </div>
    </>
  )
}

function PhotoError({ fault, error }: { fault: PhotoFileErrorCode | null; error: unknown }) {
  const { t } = useLingui()
  const problemText = useProblemText(error)
  const faults = {
    kind: t`This file is not a photo. Choose a JPEG, PNG, WebP or HEIC image.`,
    heic: t`This browser cannot read HEIC photos. Save it as JPEG, or choose it on your phone.`,
    size: t`The image is too large. Choose one of at most 25 MB.`,
    unreadable: t`We could not read this image. Choose another one.`,
  }
  const text = fault ? faults[fault] : problemText
  if (text === '') return null
  return (
    <Banner tone="error" title={t`We could not save the photo`}>
      <p>{text}</p>
    </Banner>
  )
}

interface Props {
  picture: Picture
  onCancel: () => void
  onChoose: (crop: Crop) => void
  isPending: boolean
  /** The error, if the picture could not be used. */
  problem: ReactNode
}

/** Lets the member choose the visible part of the picture. */
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
