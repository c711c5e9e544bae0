import { CACHE_PREFIX, keptCacheName, keptUrl, type WorkerRequest } from '../worker/protocol.ts';
import type { SumOf } from './kept-state.ts';

/** Asks the service worker, and waits for its answer. */
export function askWorker<Answer>(worker: ServiceWorker, request: WorkerRequest): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((answered) => {
    port1.addEventListener('message', ({ data }: MessageEvent<Answer>) => answered(data));
    port1.start();
    worker.postMessage(request, [port2]);
  });
}

/** Looks into the caches of the site in the folder `scope`; pages may read them themselves. */
export function sumsOfKept(scope: string): SumOf {
  const kept = caches.open(keptCacheName(scope));
  return async (path) => {
    const url = keptUrl(path, scope);
    // Scripts of the frame are shared with modules.
    const copy = (await (await kept).match(url)) ?? (await caches.match(url));
    return copy && shortSum(await copy.arrayBuffer());
  };
}

async function shortSum(bytes: ArrayBuffer): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Removes what was visited or asked for; the frame stays. */
export async function removeKept(scope: string): Promise<void> {
  await caches.delete(keptCacheName(scope));
}

/**
 * Removes every page that this host's site keeps, the frame too, and the worker that keeps them.
 * @returns false where the browser lets nobody look.
 */
export async function forgetPages(): Promise<boolean> {
  // A page without TLS has neither, whatever their types say.
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  if (!('caches' in window) || serviceWorker === undefined) return true;
  try {
    for (const registration of await serviceWorker.getRegistrations()) await registration.unregister();
    const names = (await caches.keys()).filter((name) => name.startsWith(`${CACHE_PREFIX}-`));
    await Promise.all(names.map((name) => caches.delete(name)));
    return true;
  } catch {
    return false;
  }
}
