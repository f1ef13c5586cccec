// Keeps one page for when there is no network, and nothing else: no answer of the service, no page of the app.
const KEPT = 'tandem-offline-1'
const FILES = ['/offline/index.html', '/offline/page.css', '/offline/page.js', '/favicon.svg']

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  )
})

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name !== KEPT)
  await Promise.all(old.map((name) => caches.delete(name)))
  // It asks twice for each address that is left to the browser below, and a sign-in is good for one callback.
  await self.registration.navigationPreload?.disable()
  await self.clients.claim()
}

self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

async function pageOrOffline(request) {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match(FILES[0])) ?? Response.error()
  }
}

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url)
  if (origin !== self.location.origin || event.request.method !== 'GET' || pathname.startsWith('/api/'))
    return
  if (event.request.mode === 'navigate') event.respondWith(pageOrOffline(event.request))
  else if (FILES.includes(pathname)) {
    event.respondWith(
      fetch(event.request).catch(async () => (await caches.match(pathname)) ?? Response.error()),
    )
  }
})
