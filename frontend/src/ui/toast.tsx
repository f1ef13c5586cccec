import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { measureToasts } from '@/lib/sticky-bars'
import { createStore, useStore } from '@/lib/store'
import { Icon, type IconName } from './Icon'
import styles from './overlays.module.css'

interface ToastAction {
  label: string
  onPress: () => void
  /** Undoes the last action. The message stays for its whole duration, whatever other messages there are. */
  isUndo?: boolean
}

interface ToastOptions {
  tone?: 'neutral' | 'good' | 'error'
  action?: ToastAction
  /** Milliseconds that the message stays, if that is longer than reading takes. */
  lasts?: number
}

interface ToastEntry extends ToastOptions {
  id: number
  message: string
}

/** The visible and the waiting messages. */
const all = createStore<ToastEntry[]>([])
const maxToasts = 3
let last = 0

const isUndo = ({ action }: ToastEntry) => action?.isUndo === true
const dismiss = (id: number) => all.set(all.get().filter((entry) => entry.id !== id))

/** Messages with an undo are always visible. The others share the remaining places, at least one. */
function visibleToasts(entries: ToastEntry[]): ToastEntry[] {
  const free = Math.max(1, maxToasts - entries.filter(isUndo).length)
  const others = entries.filter((entry) => !isUndo(entry)).slice(0, free)
  return entries.filter((entry) => isUndo(entry) || others.includes(entry))
}

/** For what has already happened. Use a dialog or a banner for what needs an answer. */
export function toast(message: string, options: ToastOptions = {}): void {
  last += 1
  all.set([...all.get(), { id: last, message, ...options }])
}

/** F6 usually moves between the panes of a window. */
const actionKey = 'F6'

const readingTime = 7_000
const actingTime = 20_000

const icons: Partial<Record<NonNullable<ToastOptions['tone']>, IconName>> = { good: 'tick', error: 'warning' }

/** Milliseconds that the message stays. If others wait, it leaves as soon as it can have been read. */
function durationOf(entry: ToastEntry, isAwaited: boolean): number {
  if (isAwaited && !isUndo(entry)) return readingTime
  return entry.lasts ?? (entry.action ? actingTime : readingTime)
}

function Toast({ entry, isAwaited }: { entry: ToastEntry; isAwaited: boolean }) {
  const { t } = useLingui()
  const [{ isHeld, since }, setState] = useState(() => ({ isHeld: false, since: performance.now() }))
  const setHeld = (held: boolean) => setState({ isHeld: held, since: performance.now() })
  const lasts = durationOf(entry, isAwaited)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismiss(entry.id), since + lasts - performance.now())
    return () => clearTimeout(timer)
  }, [entry, lasts, isHeld, since])
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
        <button type="button" onClick={act} aria-keyshortcuts={actionKey}>
          {entry.action.label}
          <kbd aria-hidden="true">{actionKey}</kbd>
        </button>
      )}
      <button type="button" onClick={() => dismiss(entry.id)} aria-label={t`Dismiss`}>
        <Icon name="cross" size={12} />
      </button>
    </div>
  )
}

/** Moves the focus to the newest message with an action, and back. */
function useActionShortcut() {
  const region = useRef<HTMLElement>(null)
  const from = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== actionKey || event.altKey || event.ctrlKey || event.metaKey) return
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
  const entries = useStore(all)
  const shown = visibleToasts(entries)
  const region = useActionShortcut()
  return (
    <section
      ref={region}
      className={styles.toasts}
      aria-label={t`Messages`}
      aria-live="polite"
      aria-relevant="additions"
    >
      <div ref={measureToasts} className={styles.toastStack}>
        {shown.map((entry) => (
          <Toast key={entry.id} entry={entry} isAwaited={shown.length < entries.length} />
        ))}
      </div>
    </section>
  )
}
