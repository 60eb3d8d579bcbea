/*
 * Answers every request of the demo's pages to another host from this machine: `https://HOST/PATH` is fetched from
 * `/stand-in/HOST/PATH`. The page, and the library in it, see the real address.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== self.location.origin) event.respondWith(answer(event.request, url));
});

async function answer(request, url) {
  const response = await fetch(`/stand-in/${url.host}${url.pathname}${url.search}`, {cache: 'no-store'});
  if (response.headers.has('x-stand-in')) return response;
  // Another server has taken the demo's port: this worker must not touch its pages.
  await self.registration.unregister();
  return fetch(request);
}
