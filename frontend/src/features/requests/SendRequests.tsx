import { createContext, Suspense, useContext, useMemo, useState, type ReactNode } from 'react'
import type { Schemas } from '@/api'
import { lazyPart } from '@/lib/part'
import type { Side } from '@/lib/people'

export interface SendProps {
  programme: string
  /** The role of whoever asks. */
  side: Side
  enrolment: string
  person: Pick<Schemas['PersonCard'], 'enrolment_id' | 'display_name'>
  onSent?: (() => void) | undefined
}

export const SendDialog = lazyPart(() => import('./SendDialog'))

const Open = createContext<(request: SendProps) => void>(() => {})

export const useOpenRequest = () => useContext(Open)

/**
 * Around everybody who can be asked. The panel stands here and not on a card: a search that is under way may take the card
 * away between the press and the panel, which a slow line keeps apart by seconds.
 */
export function SendRequests({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<SendProps | null>(null)
  const [isOpen, setOpen] = useState(false)
  const open = useMemo(
    () => (next: SendProps) => {
      setRequest(next)
      setOpen(true)
    },
    [],
  )
  return (
    <Open value={open}>
      {children}
      {request && (
        <Suspense>
          <SendDialog key={request.person.enrolment_id} {...request} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </Open>
  )
}
