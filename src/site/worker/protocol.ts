/** A file of the site that a page asks the worker to keep. */
export interface FileToKeep {
  /** Its address: whole, or relative to the site's folder. */
  readonly url: string;
  /** Whether it is fetched even where a copy is kept: the site has a newer one. */
  readonly again?: boolean;
}

/**
 * What a page asks of the service worker. Pages may not fetch (their policy's connect-src is `'none'`): the worker
 * does it for them, and answers through the port that comes with the message, where there is one.
 */
export type WorkerRequest =
  | { readonly type: 'keep'; readonly files: readonly FileToKeep[] }
  | { readonly type: 'list'; readonly url: string }
  | { readonly type: 'take-over' };

/** `kept`: all are on the device. `full`: there is no more room. `refused`: the browser keeps nothing. `network`: it did not come. */
export type KeepOutcome = 'kept' | 'full' | 'refused' | 'network';

/** The name of the cache of what was visited or asked for; several sites of one host have one each. */
export function keptCacheName(scope: string): string {
  return `${CACHE_PREFIX}-kept-${scope}`;
}

/** All our caches begin so. */
export const CACHE_PREFIX = 'declic';

/** The address under which a page is kept: a folder is its index, and what a page does with `?` and `#` is its own. */
export function keptUrl(url: string, scope: string): string {
  const { origin, pathname } = new URL(url, scope);
  return `${origin}${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
}
