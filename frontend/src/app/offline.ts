const patience = 5_000

/** Registers the service worker with the offline page, after the page has loaded everything it needs. */
export function prepareForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  window.addEventListener('load', () =>
    setTimeout(() => void navigator.serviceWorker.register('/worker.js'), patience),
  )
}
