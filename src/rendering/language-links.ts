import { html, type Html } from '../content/html.ts';

/** The same page in another language. */
export interface LanguageLink {
  readonly lang: string;
  /** Relative URL. */
  readonly href: string;
  /** Whole URL, where the site's address is known: search engines take no other. */
  readonly url?: string;
}

/** Links to a page's other languages, each in its own; nothing where there are none. */
export function languageLinks(links: readonly LanguageLink[]): Html {
  return html`${links.map(
    ({ lang, href }) =>
      html`<a class="tool" href="${href}" lang="${lang}" hreflang="${lang}">${lang.toUpperCase()}<span class="sr">, ${nameOf(lang)}</span></a>`,
  )}`;
}

/** A language's name in that language: « français », “English”. */
function nameOf(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}
