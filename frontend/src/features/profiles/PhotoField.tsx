import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useRef, useState } from 'react'
import { asProblem, useProblemText } from '@/api'
import { Banner, Button, Face } from '@/ui'
import styles from './profiles.module.css'
import { SeenBy } from './SeenBy'
import { faultOf, kinds, type Fault, type Photo } from './usePhoto'
import type { ProfileForm } from './useProfileForm'

/** Optional, and said to be so: people are found and matched without one. */
export function PhotoField({ name, photo, form }: { name: string; photo: Photo; form: ProfileForm }) {
  const { t } = useLingui()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const problemText = useProblemText(photo.error && asProblem(photo.error))
  const faults = {
    kind: t`Choose a JPEG, PNG or WebP image.`,
    size: t`The image is larger than 5 MB. Choose a smaller one.`,
  }
  const text = fault ? faults[fault] : problemText
  const choose = (file: File | undefined) => {
    if (!file) return
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
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          accept={kinds.join(',')}
          aria-label={t`Image of yourself`}
          onChange={(event) => {
            choose(event.target.files?.[0])
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
        {photo.url && <SeenBy form={form} field="photo" name={t`Photo`} />}
        {text && (
          <Banner tone="error" title={t`The photo was not taken over`}>
            <p>{text}</p>
          </Banner>
        )}
      </div>
    </section>
  )
}
