import type * as packing from './library.ts';

declare const DeclicPacking: typeof packing;

/** As much of Trusted Types as is used here; older browsers have none. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** Several elements of the page pack, each a script of its own; a policy of this name may be made once. */
interface PackingWindow {
  readonly trustedTypes?: Policies;
  declicPacking?: ReturnType<Policies['createPolicy']> | undefined;
}

/**
 * The one script that may come late here: what packs, in the site's folder of scripts, under the name that the build
 * gave it. It stands apart from the policy `declic`, which runs in platforms too and must keep to the page's own folder.
 */
const PACKING = /^(?:\.\.\/)+assets\/packing\.[0-9a-f]{8}\.js$/;

/** @throws TypeError where the address is not that of the script that packs. */
export function packingUrl(address: string): string {
  if (PACKING.test(address)) return address;
  throw new TypeError(`Not the script that packs: ${address}`);
}

/**
 * Loads the code that packs, once: a second call costs nothing.
 * @param address its URL, relative to the page.
 */
export async function loadPacking(address: string): Promise<typeof packing> {
  if (typeof DeclicPacking === 'undefined') await run(address);
  return DeclicPacking;
}

/** @returns once it has run; rejects where it does not come. */
function run(address: string): Promise<void> {
  const page = window as PackingWindow;
  page.declicPacking ??= page.trustedTypes?.createPolicy('declic-packing', { createScriptURL: packingUrl });
  const script = document.createElement('script');
  script.src = (page.declicPacking?.createScriptURL(address) ?? packingUrl(address)) as string;
  return new Promise((loaded, failed) => {
    script.addEventListener('load', () => loaded());
    script.addEventListener('error', () => {
      script.remove();
      failed(new Error(`${address} did not come.`));
    });
    document.head.append(script);
  });
}
