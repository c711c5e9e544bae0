import { html, type Html } from '../../content/html.ts';
import type { Link, Site, SitePage } from '../site-page.ts';

/** A page of plain text, in French, that stands with the others at the foot. */
export function textPage(
  slug: string,
  name: string,
  description: string,
  body: (site: Site, link: Link) => Html,
): SitePage {
  return {
    slug,
    menu: { name, place: 'foot' },
    elements: [],
    icons: [],
    render(site, link) {
      if (site.lang !== 'fr') return undefined;
      return {
        title: name,
        description,
        main: html`<div class="sheet flow"><h1>${name}</h1><p>${description}</p>${body(site, link)}</div>`,
      };
    },
  };
}
