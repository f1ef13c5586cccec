import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { $api, api } from '@/api'
import { toast } from '@/ui'

const path = '/api/v1/enrolments/{enrolment}/photo'
export type Photo = ReturnType<typeof usePhoto>

/** The photo is not a field of the form: it is saved or deleted at once. */
export function usePhoto(enrolment: string, loaded: string | null) {
  const { t } = useLingui()
  const [url, setUrl] = useState(loaded)
  const upload = useMutation({
    mutationFn: async (file: Blob) => {
      const { data } = await api.PUT(path, {
        params: { path: { enrolment } },
        headers: { 'Content-Type': file.type },
        // The client would write it as JSON, but the file is sent as it is.
        body: file as unknown as string,
        bodySerializer: (body) => body,
      })
      return data?.url ?? null
    },
    onSuccess: (next) => {
      setUrl(next)
      toast(t`Photo saved`, { tone: 'good' })
    },
  })
  const removal = $api.useMutation('delete', path, {
    onSuccess: () => {
      setUrl(null)
      upload.reset()
      toast(t`Photo deleted`, { tone: 'good' })
    },
  })
  return {
    url,
    upload: (file: Blob) => upload.mutate(file),
    remove: () => removal.mutate({ params: { path: { enrolment } } }),
    isPending: upload.isPending || removal.isPending,
    error: upload.error ?? removal.error,
  }
}
