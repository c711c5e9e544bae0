/** As much of Trusted Types as is used here; older browsers have none. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** The site's own worker, in a folder above the page's. */
const OURS = /^(?:\.\.\/)*service-worker\.js$/;

/**
 * Registers the site's service worker; its scope is the site's folder.
 * @returns undefined where the browser has none, or allows none: an old one, a private window, a page without TLS or of a disk.
 */
export async function registerWorker(url: string): Promise<ServiceWorkerRegistration | undefined> {
  // Lib.dom takes for granted what a page without TLS lacks.
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  if (serviceWorker === undefined) return undefined;
  try {
    return await serviceWorker.register(trusted(url));
  } catch {
    return undefined;
  }
}

function trusted(url: string): string {
  const policies = (window as { readonly trustedTypes?: Policies }).trustedTypes;
  const policy = policies?.createPolicy('declic-worker', { createScriptURL: allowed });
  return (policy?.createScriptURL(url) ?? allowed(url)) as string;
}

function allowed(url: string): string {
  if (OURS.test(url)) return url;
  throw new TypeError(`Not the site's worker: ${url}`);
}
