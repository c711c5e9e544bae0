import { matchPrecache } from 'workbox-precaching';
import { keptCacheName, keptUrl, type FileToKeep, type KeepOutcome } from './protocol.ts';

/** Fetches what is not there yet, and keeps it. Files of the frame are there already. */
export async function keep(files: readonly FileToKeep[], scope: string): Promise<KeepOutcome> {
  try {
    const cache = await caches.open(keptCacheName(scope));
    const outcomes = await Promise.all(
      files
        .map(({ url, again = false }) => ({ url: keptUrl(url, scope), again }))
        .filter(({ url }) => url.startsWith(scope))
        .map(({ url, again }) => keepOne(cache, url, again)),
    );
    return outcomes.find((outcome) => outcome !== 'kept') ?? 'kept';
  } catch {
    return 'refused';
  }
}

async function keepOne(cache: Cache, url: string, again: boolean): Promise<KeepOutcome> {
  if (!again && ((await cache.match(url)) ?? (await matchPrecache(url))) !== undefined) return 'kept';
  let response: Response;
  try {
    // What the browser remembers may be older than what the list names.
    response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) return 'network';
    // A page that came by a redirection may not answer for another address.
    if (response.redirected) response = new Response(await response.blob(), { headers: response.headers });
  } catch {
    return 'network';
  }
  try {
    await cache.put(url, response);
    return 'kept';
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'full' : 'network';
  }
}

/** The list of what can be kept, as text: the site's own, else the copy of the last time; empty where there is neither. */
export async function readList(url: string, cacheName: string): Promise<string> {
  try {
    const response = await fetch(url, { cache: 'no-cache' });
    if (response.ok) {
      const text = await response.clone().text();
      await (await caches.open(cacheName)).put(url, response).catch(() => undefined);
      return text;
    }
  } catch {
    // The copy stands in.
  }
  return (await (await caches.match(url))?.text()) ?? '';
}

/** Scripts have a new name with each version: those that no page on the device names any more are removed. */
export async function removeUnusedScripts(cacheName: string): Promise<void> {
  const cache = await caches.open(cacheName);
  const names = (await cache.keys()).map(({ url }) => url);
  const isScript = (url: string): boolean => /\/assets\/[\w.-]+\.js$/.test(url);
  const used = new Set<string>();
  for (const url of names.filter((name) => name.endsWith('.html'))) {
    const text = (await (await cache.match(url))?.text()) ?? '';
    for (const [name = ''] of text.matchAll(/assets\/[\w.-]+\.js/g)) used.add(name);
  }
  const isUsed = (url: string): boolean => used.has(url.slice(url.lastIndexOf('assets/')));
  for (const url of names) if (isScript(url) && !isUsed(url)) await cache.delete(url);
}
