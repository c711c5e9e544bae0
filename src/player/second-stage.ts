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

/**
 * Loads what the first answer can do without: the other question types and the tracker.
 * It waits until the first screen is painted, and is tried again for as long as the network fails.
 * @param name of a script file beside the page.
 */
export function loadSecondStage(name: string): void {
  const policy = (window as { trustedTypes?: Policies }).trustedTypes?.createPolicy('declic', {
    createScriptURL: allowed,
  });
  const load = (wait: number): void => {
    const script = document.createElement('script');
    script.src = (policy?.createScriptURL(name) ?? allowed(name)) as string;
    script.addEventListener('error', () => {
      script.remove();
      setTimeout(load, wait, Math.min(wait * 2, LAST_RETRY));
    });
    document.head.append(script);
  };
  requestAnimationFrame(() => setTimeout(load, 0, FIRST_RETRY));
}

function allowed(name: string): string {
  if (BESIDE_THE_PAGE.test(name)) return name;
  throw new TypeError(`Not a script beside the page: ${name}`);
}
