const patience = 5_000

/** Registers the worker that shows a page when there is no network, after everything that the page needs. */
export function prepareForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  window.addEventListener('load', () =>
    setTimeout(() => void navigator.serviceWorker.register('/worker.js'), patience),
  )
}
