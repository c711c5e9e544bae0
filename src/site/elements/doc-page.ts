import { html, type Html } from '../../content/html.ts';
import { brand, siteTools } from '../../rendering/bar.ts';
import { page } from '../../rendering/page.ts';
import { sprite } from '../../rendering/sprite.ts';
import { ICONS, type IconName } from '../../styles/icons.ts';

/** Where a page for developers stands. */
export interface DocPageOptions {
  /** Title of the library whose site it is part of. */
  readonly library: string;
  readonly css: string;
  /** Relative URLs of the scripts it runs, in order. */
  readonly scripts: readonly string[];
  /** Relative URL of the site's index. */
  readonly home: string;
}

/** Every icon: examples may show any. */
const SPRITE = Object.keys(ICONS) as IconName[];

/** A page for developers, in English, in the site's look. */
export function renderDocPage(
  title: string,
  description: string,
  body: Html,
  { library, css, scripts, home }: DocPageOptions,
): string {
  const whole = html`${sprite(SPRITE)}
    <a class="skip" href="#doc">Skip to the text</a>
    <header class="bar" lang="fr"><div class="wrap"><div class="top">${brand(library, home)}${siteTools}</div></div></header>
    <main class="wrap doc flow" id="doc">${body}</main>
    <footer class="foot"><div class="wrap flow">
      <p class="licence">Code under the MIT licence; examples under CC BY-SA 4.0.</p>
    </div></footer>`;
  return page({ lang: 'en', title: `${title} · ${library}`, description, css, scripts }, whole);
}
