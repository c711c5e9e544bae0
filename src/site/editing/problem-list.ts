import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../content/problem.ts';
import { messages as words } from './messages.fr.ts';

/** As many as one can work through before reading them anew. */
const MOST = 50;

/** Errors before warnings; of each, those of the text first. */
export function inOrder(problems: readonly Problem[], text: string): readonly Problem[] {
  const rank = ({ severity, file }: Problem): number =>
    (severity === 'error' ? 0 : 2) + (file === text ? 0 : 1);
  return [...problems].sort((a, b) => rank(a) - rank(b));
}

/** « 2 points à corriger et 3 conseils »; empty where there is none. */
export function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return [errors > 0 ? words.errors(errors) : '', warnings > 0 ? words.warnings(warnings) : '']
    .filter(Boolean)
    .join(words.and);
}

/**
 * What is to mend, with the way there where the place is in a text of the page.
 * @param fields names of those texts; the first one goes without its name.
 */
export function problemList(
  problems: readonly Problem[],
  fields: readonly string[],
  go: (problem: Problem) => void,
): TemplateResult {
  const [text = ''] = fields;
  const ordered = inOrder(problems, text);
  const item = (problem: Problem): TemplateResult => {
    const { severity, file, line, column, message, mend } = problem;
    return html`<li class=${severity}>
      <p class="row">
        <b>${words[severity]}</b>
        ${
          fields.includes(file)
            ? html`<button class="link" type="button" @click=${() => go(problem)}>
                ${file === text ? words.goTo(line, column) : words.goToSettings(line, column)}
              </button>`
            : html`<span class="soft">${words.inFile(file, line)}</span>`
        }
      </p>
      <p lang="fr">${message} ${mend}</p>
    </li>`;
  };
  return html`<ol class="problems">
      ${ordered.slice(0, MOST).map(item)}
    </ol>
    ${ordered.length > MOST ? html`<p>${words.more(ordered.length - MOST)}</p>` : nothing}`;
}
