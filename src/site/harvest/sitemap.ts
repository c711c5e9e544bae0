import { element, writeXml } from '../../packaging/xml.ts';

/** Path in the site. */
export const SITEMAP = 'sitemap.xml';
export const ROBOTS = 'robots.txt';

/** The most addresses that the protocol allows in one file (sitemaps.org). */
const MOST = 50_000;

/** The pages by their whole addresses. Without dates: none is known. */
export function sitemap(pages: readonly string[], address: string): string {
  const urls = pages
    .slice(0, MOST)
    .map((page) => element('url', {}, [element('loc', {}, `${address}/${page}`)]));
  return writeXml(element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls));
}

/** All may be read by all; search engines look for it at the root of a host alone. */
export function robots(address?: string): string {
  const where = address === undefined ? '' : `\nSitemap: ${address}/${SITEMAP}\n`;
  return `User-agent: *\nAllow: /\n${where}`;
}
