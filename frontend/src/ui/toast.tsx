import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { createStore, useStore } from '@/lib/store'
import { Icon, type IconName } from './Icon'
import styles from './overlays.module.css'

interface ToastAction {
  label: string
  onPress: () => void
}

interface ToastOptions {
  tone?: 'neutral' | 'good' | 'error'
  action?: ToastAction
  /** How long it stays, in milliseconds, where that is longer than reading takes. */
  lasts?: number
}

interface ToastEntry extends ToastOptions {
  id: number
  message: string
}

const shown = createStore<ToastEntry[]>([])
let last = 0

const dismiss = (id: number) => shown.set(shown.get().filter((entry) => entry.id !== id))

/** For what has happened already. What needs an answer is a dialog or a banner. */
export function toast(message: string, options: ToastOptions = {}): void {
  last += 1
  shown.set([...shown.get().slice(-2), { id: last, message, ...options }])
}

/** As on a desk of several windows: the key that goes round between the parts of one. */
const wayToAction = 'F6'

const readingTime = 7_000
const actingTime = 20_000

const icons: Partial<Record<NonNullable<ToastOptions['tone']>, IconName>> = { good: 'tick', error: 'warning' }

function ToastLine({ entry }: { entry: ToastEntry }) {
  const { t } = useLingui()
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const lasts = entry.lasts ?? (entry.action ? actingTime : readingTime)
    const timer = setTimeout(() => dismiss(entry.id), lasts)
    return () => clearTimeout(timer)
  }, [entry, isHeld])
  const icon = icons[entry.tone ?? 'neutral']
  const act = () => {
    entry.action?.onPress()
    dismiss(entry.id)
  }
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {icon && <Icon name={icon} />}
      <span>{entry.message}</span>
      {entry.action && (
        <button type="button" onClick={act} aria-keyshortcuts={wayToAction}>
          {entry.action.label}
          <kbd aria-hidden="true">{wayToAction}</kbd>
        </button>
      )}
      <button type="button" onClick={() => dismiss(entry.id)} aria-label={t`Dismiss`}>
        <Icon name="cross" size={12} />
      </button>
    </div>
  )
}

/** Leads from anywhere on the page to the newest message with something to do, and back. */
function useWayToAction() {
  const region = useRef<HTMLElement>(null)
  const from = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== wayToAction || event.altKey || event.ctrlKey || event.metaKey) return
      const actions = region.current?.querySelectorAll<HTMLElement>('[aria-keyshortcuts]') ?? []
      const newest = [...actions].at(-1)
      if (!newest) return
      event.preventDefault()
      const held = document.activeElement
      if (region.current?.contains(held)) {
        from.current?.focus()
        return
      }
      from.current = held instanceof HTMLElement ? held : null
      newest.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return region
}

export function ToastRegion() {
  const { t } = useLingui()
  const entries = useStore(shown)
  const region = useWayToAction()
  return (
    <section
      ref={region}
      className={styles.toasts}
      aria-label={t`Messages`}
      aria-live="polite"
      aria-relevant="additions"
    >
      {entries.map((entry) => (
        <ToastLine key={entry.id} entry={entry} />
      ))}
    </section>
  )
}
