import { html, type Html } from '../../content/html.ts';
import type { Described } from './element-doc.ts';

/** Words with `code` between backticks. */
export function docWords(text: string): Html {
  return html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`;
}

/** Names with what they are, or the words that there is none. */
export function describedTable(entries: readonly Described[], caption: string, none: string): Html {
  if (entries.length === 0) return html`<p>${none}</p>`;
  const hasTypes = entries.some(({ type }) => type !== undefined);
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}"><table>
    <thead><tr><th scope="col">Name</th>${hasTypes && html`<th scope="col">Type</th>`}<th scope="col">What it is</th></tr></thead>
    <tbody>${entries.map(
      ({ name, type, description }) => html`<tr>
      <th scope="row"><code>${name}</code></th>
      ${hasTypes && html`<td>${type !== undefined && html`<code>${type}</code>`}</td>`}
      <td>${docWords(description)}</td>
    </tr>`,
    )}</tbody>
  </table></div>`;
}

/** Code to read and to copy. */
export function codeBlock(code: string, name: string, lang?: string): Html {
  const language = lang !== undefined && html` lang="${lang}"`;
  // Line breaks inside a hole stay as they are.
  return html`<declic-copy label="${name}"><pre tabindex="0" role="region" aria-label="${name}"${language}><code>${code}</code></pre></declic-copy>`;
}
