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
 * Loads a script or a style sheet that stands beside the page, and tries again for as long as the network fails.
 * @param name of its file.
 * @returns once it has run, or applies.
 */
export function loadBesidePage(name: string): Promise<void> {
  return new Promise((loaded) => {
    const load = (wait: number): void => {
      const element = name.endsWith('.css') ? sheet(name) : script(name);
      element.addEventListener('load', () => loaded());
      element.addEventListener('error', () => {
        element.remove();
        setTimeout(load, wait, Math.min(wait * 2, LAST_RETRY));
      });
      // After all other styles, so that the last word is theirs.
      document.body.append(element);
    };
    load(FIRST_RETRY);
  });
}

function script(name: string): HTMLElement {
  // A policy of this name may be made once.
  policy ??= (window as { trustedTypes?: Policies }).trustedTypes?.createPolicy('declic', {
    createScriptURL: allowed,
  });
  const element = document.createElement('script');
  element.src = (policy?.createScriptURL(name) ?? allowed(name)) as string;
  return element;
}

function sheet(name: string): HTMLElement {
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  element.href = name;
  return element;
}

function allowed(name: string): string {
  if (BESIDE_THE_PAGE.test(name)) return name;
  throw new TypeError(`Not a script beside the page: ${name}`);
}
