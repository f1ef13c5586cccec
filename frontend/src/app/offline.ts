const patience = 5_000

/** After everything that the page itself needs: who comes back without a network is told so in the app's own words. */
export function prepareForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  window.addEventListener('load', () =>
    setTimeout(() => void navigator.serviceWorker.register('/worker.js'), patience),
  )
}
