import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useRef, useState } from 'react'
import { useProblemText } from '@/api'
import { Banner, Button, Face } from '@/ui'
import styles from './profiles.module.css'
import { SeenBy } from './SeenBy'
import { faultOf, kinds, type Fault, type Photo } from './usePhoto'
import type { ProfileForm } from './useProfileForm'

/** Optional, and said to be so: people are found and matched without one. */
export function PhotoField({ name, photo, form }: { name: string; photo: Photo; form: ProfileForm }) {
  const { t } = useLingui()
  const id = useId()
  const [fault, setFault] = useState<Fault | null>(null)
  const choose = (file: File) => {
    const found = faultOf(file)
    setFault(found)
    if (!found) photo.upload(file)
  }
  return (
    <section className={styles.photo} aria-labelledby={id}>
      <Face name={name} size="big" photo={photo.url} />
      <div className={styles.photoWords}>
        <h3 id={id} className={styles.photoTitle}>
          <Trans>Photo</Trans>
        </h3>
        <p className={styles.soft}>
          <Trans>
            Optional. The middle of it is shown, and to nobody outside the programme. Where and with what it
            was taken is removed.
          </Trans>
        </p>
        <FileInput photo={photo} onChoose={choose} />
        {photo.url && <SeenBy form={form} field="photo" name={t`Photo`} />}
        <NotTakenOver fault={fault} error={photo.error} />
      </div>
    </section>
  )
}

/** The browser's own, behind buttons that say what they do. */
function FileInput({ photo, onChoose }: { photo: Photo; onChoose: (file: File) => void }) {
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        accept={kinds.join(',')}
        aria-label={t`Image of yourself`}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onChoose(file)
          // The same file chosen again is a change again.
          event.target.value = ''
        }}
      />
      <div className={styles.photoActions}>
        <Button variant="quiet" isPending={photo.isPending} onPress={() => input.current?.click()}>
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

function NotTakenOver({ fault, error }: { fault: Fault | null; error: unknown }) {
  const { t } = useLingui()
  const problemText = useProblemText(error)
  const faults = {
    kind: t`Choose a JPEG, PNG or WebP image.`,
    size: t`The image is larger than 5 MB. Choose a smaller one.`,
  }
  const text = fault ? faults[fault] : problemText
  if (text === '') return null
  return (
    <Banner tone="error" title={t`The photo was not taken over`}>
      <p>{text}</p>
    </Banner>
  )
}
