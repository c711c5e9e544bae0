/** As much of Trusted Types as is used here; older browsers have none. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** Only a script that stands beside the page: a name, no path, no other host. */
const BESIDE_THE_PAGE = /^[\w.-]+\.js$/;

const FIRST_RETRY = 2000;
const LAST_RETRY = 30_000;

let policy: ReturnType<Policies['createPolicy']> | undefined;

/**
 * Loads a script that stands beside the page, and tries again for as long as the network fails.
 * @param name of its file.
 * @returns once it has run.
 */
export function loadBesidePage(name: string): Promise<void> {
  // A policy of this name may be made once.
  policy ??= (window as { trustedTypes?: Policies }).trustedTypes?.createPolicy('declic', {
    createScriptURL: allowed,
  });
  return new Promise((loaded) => {
    const load = (wait: number): void => {
      const script = document.createElement('script');
      script.src = (policy?.createScriptURL(name) ?? allowed(name)) as string;
      script.addEventListener('load', () => loaded());
      script.addEventListener('error', () => {
        script.remove();
        setTimeout(load, wait, Math.min(wait * 2, LAST_RETRY));
      });
      document.head.append(script);
    };
    load(FIRST_RETRY);
  });
}

function allowed(name: string): string {
  if (BESIDE_THE_PAGE.test(name)) return name;
  throw new TypeError(`Not a script beside the page: ${name}`);
}
