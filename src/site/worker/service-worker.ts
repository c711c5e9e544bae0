import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { createPartialResponse } from 'workbox-range-requests';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { keep, readList, removeUnusedScripts } from './kept-files.ts';
import { CACHE_PREFIX, keptCacheName, keptUrl, type WorkerRequest } from './protocol.ts';
import { worker } from './worker-scope.ts';

// The frame (first page, catalogue, « Sans internet » and their scripts) is on every device that came once, whole.
// Other pages are kept as they are visited. A new version waits until a person takes it, or until all pages are closed.

/** How long a weak network is waited for before the copy that is kept is shown. */
const PATIENCE_SECONDS = 4;

const { scope } = worker.registration;
const cacheName = keptCacheName(scope);
/** One copy a page, however it is asked for. */
const oneCopy = {
  cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(keptUrl(request.url, scope)),
};
/** Sounds and films are kept when a person asks for all, never by playing them. */
const neverOnItsOwn = { cacheWillUpdate: () => Promise.resolve(null) };
/** A player of sounds asks for parts of a file. */
const inParts = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }: KeptAnswer) =>
    cachedResponse && request.headers.has('range')
      ? createPartialResponse(request, cachedResponse)
      : (cachedResponse ?? null),
};

interface KeptAnswer {
  readonly request: Request;
  readonly cachedResponse?: Response;
}

setCacheNameDetails({ prefix: CACHE_PREFIX });
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute([...worker.declicFrame.files], { ignoreURLParametersMatching: [/./], cleanURLs: false });

const isOurs = (url: URL): boolean => url.href.startsWith(scope);
registerRoute(
  ({ url, request }) => isOurs(url) && request.mode === 'navigate' && /(\/|\.html)$/.test(url.pathname),
  new NetworkFirst({ cacheName, networkTimeoutSeconds: PATIENCE_SECONDS, plugins: [oneCopy] }),
);
registerRoute(
  ({ url, request }) => isOurs(url) && request.destination === 'script',
  new CacheFirst({ cacheName, plugins: [oneCopy] }),
);
registerRoute(
  ({ url, request }) => isOurs(url) && request.destination === 'image',
  new StaleWhileRevalidate({ cacheName, plugins: [oneCopy] }),
);
registerRoute(
  ({ url }) => isOurs(url) && /\/media\/[^/]+$/.test(url.pathname),
  new CacheFirst({ cacheName, plugins: [oneCopy, neverOnItsOwn, inParts] }),
);
setCatchHandler(({ request }) =>
  Promise.resolve(
    typeof request !== 'string' && request.mode === 'navigate'
      ? Response.redirect(new URL(worker.declicFrame.absent, scope).href)
      : Response.error(),
  ),
);

worker.addEventListener('activate', (event) => event.waitUntil(removeUnusedScripts(cacheName)));

worker.addEventListener('message', (event) => {
  const request = event.data as WorkerRequest;
  const answer = (made: Promise<unknown>): void =>
    event.waitUntil(made.then((value) => event.ports[0]?.postMessage(value)));
  switch (request.type) {
    case 'keep':
      answer(keep(request.files, scope));
      break;
    case 'list':
      answer(readList(keptUrl(request.url, scope), cacheName));
      break;
    case 'take-over':
      event.waitUntil(worker.skipWaiting());
      break;
  }
});
