/** The files of the playground, with their digest; put in by the bundler. */
declare const playgroundFiles: readonly string[];
declare const playgroundVersion: string;

/** The part of a service worker that is used here; the types of browsers know pages only. */
interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const cacheName = `isorule-playground-${playgroundVersion}`;

// Without a network the playground works from what was kept; with one, what the server says is newer.
self.addEventListener("install", (event) => (event as WaitingEvent).waitUntil(caches.open(cacheName).then((cache) => cache.addAll(playgroundFiles))));

self.addEventListener("activate", (event) => (event as WaitingEvent).waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith("isorule-playground-") && name !== cacheName).map((name) => caches.delete(name))))));

self.addEventListener("fetch", (event) => {
  const { request } = event as FetchEvent;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  (event as FetchEvent).respondWith(fetch(request).catch(async () => (await caches.match(request, { ignoreSearch: true })) ?? Response.error()));
});
