import { html, type Html } from '../../content/html.ts';
import type { Library } from '../../content/module.ts';

/** Where to write to the library's people: a page, or a mail address. */
export function contactLink({ contact }: Library): Html {
  const href = /^[^:/@\s]+@[^@\s]+$/.test(contact) ? `mailto:${contact}` : contact;
  return html`<a href="${href}">${contact}</a>`;
}
