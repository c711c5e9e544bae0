import { html, nothing, type TemplateResult } from 'lit';
import { weight } from '../../i18n/weight.fr.ts';
import { byTheme } from '../by-theme.ts';
import type { EditedModule } from './editing-data.ts';
import { messages as words } from './messages.fr.ts';

/** What the list of modules needs to know. */
export interface ChooserState {
  readonly modules: readonly EditedModule[];
  readonly chosen: EditedModule | undefined;
  /** Modules with a draft on the device; none where they are not to be offered. */
  readonly begun: readonly EditedModule[];
  /** Bytes that the first choice loads; 0 once they are there. */
  readonly toLoad: number;
}

/** The list of modules by theme, and the drafts that wait. */
export function chooser(
  { modules, chosen, begun, toLoad }: ChooserState,
  choose: (slug: string) => void,
): TemplateResult {
  const option = (module: EditedModule): TemplateResult =>
    html`<option value=${module.slug} .selected=${module === chosen}>${module.title}</option>`;
  return html`<p>
      <label for="edited">${words.choose}</label>
      <select
        id="edited"
        aria-describedby="edited-hint"
        @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${chosen === undefined}>${words.chooseNone}</option>
        ${byTheme(modules).map(
          ([theme, own]) => html`<optgroup label=${theme}>
            ${own.map(option)}
          </optgroup>`,
        )}
      </select>
      <span class="soft small" id="edited-hint">${toLoad > 0 ? words.chooseHint(weight(toLoad)) : nothing}</span>
    </p>
    ${
      begun.length === 0
        ? nothing
        : html`<div>
            <h2>${words.drafts}</h2>
            <ul class="begun">
              ${begun.map(
                ({ slug, title }) => html`<li><a class="tool" href="#${slug}">${words.goOn(title)}</a></li>`,
              )}
            </ul>
          </div>`
    }`;
}
