import type * as editing from '../editing/library.ts';
import type * as packing from './library.ts';

/** What an element of the site loads when it is asked to, by name. */
interface Libraries {
  readonly packing: typeof packing;
  readonly editing: typeof editing;
}

// Top-level constants of a classic script are no properties of the window.
declare const DeclicPacking: typeof packing;
declare const DeclicEditing: typeof editing;

const LOADED: { readonly [Name in keyof Libraries]: () => Libraries[Name] | undefined } = {
  packing: () => (typeof DeclicPacking === 'undefined' ? undefined : DeclicPacking),
  editing: () => (typeof DeclicEditing === 'undefined' ? undefined : DeclicEditing),
};

/** As much of Trusted Types as is used here; older browsers have none. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** Several elements of a page load one, each a script of its own; a policy of this name may be made once. */
interface LibraryWindow {
  readonly trustedTypes?: Policies;
  declicLibrary?: ReturnType<Policies['createPolicy']> | undefined;
}

/**
 * The scripts that may come late here: the site's libraries, in its folder of scripts, under the names that the build
 * gave them. It stands apart from the policy `declic`, which runs in platforms too and must keep to the page's own folder.
 */
const LIBRARY = /^(?:\.\.\/)+assets\/(?:packing|editor)\.[0-9a-f]{8}\.js$/;

/** @throws TypeError where the address is not that of a library of the site. */
export function libraryUrl(address: string): string {
  if (LIBRARY.test(address)) return address;
  throw new TypeError(`Not a library of the site: ${address}`);
}

/**
 * Loads a library, once: a second call costs nothing.
 * @param address its URL, relative to the page.
 */
export async function loadLibrary<Name extends keyof Libraries>(
  name: Name,
  address: string,
): Promise<Libraries[Name]> {
  if (LOADED[name]() === undefined) await run(address);
  const library = LOADED[name]();
  if (library === undefined) throw new Error(`${address} holds no ${name}.`);
  return library;
}

/** @returns once it has run; rejects where it does not come. */
function run(address: string): Promise<void> {
  const page = window as LibraryWindow;
  page.declicLibrary ??= page.trustedTypes?.createPolicy('declic-library', { createScriptURL: libraryUrl });
  const script = document.createElement('script');
  script.src = (page.declicLibrary?.createScriptURL(address) ?? libraryUrl(address)) as string;
  return new Promise((loaded, failed) => {
    script.addEventListener('load', () => loaded());
    script.addEventListener('error', () => {
      script.remove();
      failed(new Error(`${address} did not come.`));
    });
    document.head.append(script);
  });
}
