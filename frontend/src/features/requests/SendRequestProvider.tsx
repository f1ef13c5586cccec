import type { SendRequestProps } from './model'
import { createContext, Suspense, useContext, useMemo, useState, type ReactNode } from 'react'
import { lazyComponent } from '@/lib/lazy-component'

export const SendDialog = lazyComponent(() => import('./SendDialog'))

const OpenRequestContext = createContext<(request: SendRequestProps) => void>(() => {})

export const useOpenRequest = () => useContext(OpenRequestContext)

/**
 * Around everybody who can be asked. The panel stands here and not on a card: a search that is under way may take the card
 * away between the press and the panel, which a slow line keeps apart by seconds.
 */
export function SendRequestProvider({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<SendRequestProps | null>(null)
  const [isOpen, setOpen] = useState(false)
  const open = useMemo(
    () => (next: SendRequestProps) => {
      setRequest(next)
      setOpen(true)
    },
    [],
  )
  return (
    <OpenRequestContext value={open}>
      {children}
      {request && (
        <Suspense>
          <SendDialog key={request.person.enrolment_id} {...request} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </OpenRequestContext>
  )
}
