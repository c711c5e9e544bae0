/**
 * Addresses of all pages of a site that links lead to, from its first page on.
 * @param origin of the server, without a slash at its end.
 * @throws Error where a link leads nowhere.
 */
export async function crawl(origin: string): Promise<readonly string[]> {
  const found = [`${origin}/index.html`];
  for (const url of found) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    for (const [, href = ''] of (await answer.text()).matchAll(/<a [^>]*?href="([^"#?]+)/g)) {
      const target = new URL(href.endsWith('/') ? `${href}index.html` : href, url).href;
      const isPage = target.startsWith(`${origin}/`) && target.endsWith('.html');
      if (isPage && !found.includes(target)) found.push(target);
    }
  }
  return found;
}

/** Whether a page plays a module. */
export function isModulePage(url: string): boolean {
  return /\/modules\/[\w-]+\/index\.html$/.test(url);
}

/** Of pages that are alike but for the module or the element they tell about, the first. */
export function oneOfEach(urls: readonly string[]): readonly string[] {
  const kinds = new Map<string, string>();
  for (const url of urls) {
    const kind = url.replace(/(modules|elements)\/[\w-]+/, '$1/');
    if (!kinds.has(kind)) kinds.set(kind, url);
  }
  return [...kinds.values()];
}
