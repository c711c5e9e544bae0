import { html, type Html } from '../../content/html.ts';
import { renderDocPage, type DocPageOptions } from './doc-page.ts';
import { docWords } from './doc-words.ts';
import type { ElementDoc } from './element-doc.ts';

/** Groups of elements, by where their source stands. */
const GROUPS = [
  ['src/questions/', 'Questions and simulated tools', 'They stand in a module, or alone in any page.'],
  ['src/components/', 'Other containers', 'They stand in a module, or alone in any page.'],
  ['src/player/', 'The player', 'It makes a module, or a course, of what stands inside.'],
  ['src/site/', 'The site', 'Small helps of the site’s own pages.'],
] as const;

/** The list of all elements, for developers. */
export function renderElementsIndex(docs: readonly ElementDoc[], options: DocPageOptions): string {
  const body = html`<h1>Elements</h1>
    <p class="lede">Every activity of a module is a custom element in light DOM: HTML that reads, answers and prints without JavaScript, and comes alive with it.</p>
    <ul>
      <li><a href="any-page.html">In any page</a>: plain HTML, React, Vue, Svelte, Angular.</li>
      <li><a href="custom-elements.json">custom-elements.json</a>: the same facts for editors and catalogues.</li>
    </ul>
    ${GROUPS.map(([folder, name, text]) =>
      group(
        docs.filter(({ source }) => source.startsWith(folder)),
        name,
        text,
      ),
    )}`;
  return renderDocPage('Elements', 'The custom elements of Déclic, one page each.', body, options);
}

function group(docs: readonly ElementDoc[], name: string, text: string): Html {
  if (docs.length === 0) return html``;
  return html`<h2>${name}</h2>
    <p>${text}</p>
    <dl>${docs.map(
      ({ tag, description }) => html`<dt><a href="${tag}.html"><code>&lt;${tag}&gt;</code></a></dt>
      <dd>${docWords(description.split('\n')[0] ?? '')}</dd>`,
    )}</dl>`;
}
