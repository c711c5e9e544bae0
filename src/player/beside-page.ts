/** As much of Trusted Types as is used here; older browsers have none. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** Only a script that stands beside the page, or with those that pages of the site share: no other host. */
const OURS = /^(?:(?:\.\.\/)+assets\/)?[\w.-]+\.js$/;

const FIRST_RETRY = 2000;
const LAST_RETRY = 30_000;

let policy: ReturnType<Policies['createPolicy']> | undefined;

/**
 * Loads a script that stands beside the page, and tries again for as long as the network fails.
 * @param name of its file.
 * @returns once it has run.
 */
export function loadBesidePage(name: string): Promise<void> {
  return new Promise((loaded) => {
    const load = (wait: number): void => {
      loadScript(name).then(loaded, () => setTimeout(load, wait, Math.min(wait * 2, LAST_RETRY)));
    };
    load(FIRST_RETRY);
  });
}

/**
 * Loads a script of ours once.
 * @param path its file's name beside the page, or its path to the site's folder of scripts.
 * @returns once it has run; rejects where it does not come.
 */
export function loadScript(path: string): Promise<void> {
  // A policy of this name may be made once.
  policy ??= (window as { trustedTypes?: Policies }).trustedTypes?.createPolicy('declic', {
    createScriptURL: allowed,
  });
  const script = document.createElement('script');
  script.src = (policy?.createScriptURL(path) ?? allowed(path)) as string;
  return new Promise((loaded, failed) => {
    script.addEventListener('load', () => loaded());
    script.addEventListener('error', () => {
      script.remove();
      failed(new Error(`${path} did not come.`));
    });
    document.head.append(script);
  });
}

function allowed(path: string): string {
  if (OURS.test(path)) return path;
  throw new TypeError(`Not a script of ours: ${path}`);
}
