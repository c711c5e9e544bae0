import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../content/problem.ts';
import type { EditingSession } from './editing-session.ts';
import { messages as words } from './messages.fr.ts';
import { problemList } from './problem-list.ts';

/** What stands in an open editor, and what its parts do. */
export interface EditorParts {
  readonly fields: TemplateResult;
  readonly takeAway: TemplateResult;
  /** Why the last file was not taken; empty where it was. */
  readonly refused: string;
  /** Shows a part of the editor, by its id. */
  show(event: Event, id: string): void;
  goTo(problem: Problem): void;
  takeUp(event: Event): void;
}

/** Links to the parts, for a screen that holds one of them at a time. */
const PARTS = [
  ['edited-text', words.text],
  ['edited-problems', words.problems],
  ['edited-preview', words.preview],
  ['edited-take', words.take],
] as const;

/** An open module: its fields and what is to mend, beside its preview, then what to take away and to take up. */
export function editor(session: EditingSession, parts: EditorParts): TemplateResult {
  return html`<h2>${session.opened.module.title}</h2>
    <nav class="in-page" aria-label=${words.parts}>
      ${PARTS.map(
        ([id, name]) => html`<a href="#${id}" @click=${(event: Event) => parts.show(event, id)}>${name}</a>`,
      )}
    </nav>
    <div class="editor">
      <div>${parts.fields} ${problems(session, parts)}</div>
      <section class="seen">
        <h3 id="edited-preview" tabindex="-1">${words.preview}</h3>
        <p class="soft small" data-preview-words>${previewWords(session)}</p>
        <div class="preview" ?hidden=${session.preview === ''}></div>
      </section>
    </div>
    <section class="part fields flow">
      <h3 id="edited-take" tabindex="-1">${words.take}</h3>
      ${parts.takeAway}
    </section>
    <section class="part fields flow">
      <h3><label for="take-up">${words.takeUp}</label></h3>
      <p class="soft small" id="take-up-hint">${words.takeUpHint}</p>
      <p>
        <input
          id="take-up"
          type="file"
          accept=".md,.txt,text/markdown,text/plain"
          aria-describedby="take-up-hint"
          @change=${(event: Event) => parts.takeUp(event)}
        />
      </p>
      <p role="status" data-refused>${parts.refused}</p>
    </section>`;
}

function problems({ problems: found, files, said }: EditingSession, parts: EditorParts): TemplateResult {
  return html`<section class="flow">
    <h3 id="edited-problems" tabindex="-1">${words.problems}${found.length > 0 ? ` (${found.length})` : nothing}</h3>
    <p class="sr" role="status" data-count>${said}</p>
    ${
      found.length === 0
        ? html`<p>${words.none}</p>`
        : html`${words.inFrench === '' ? nothing : html`<p class="soft small">${words.inFrench}</p>`}
          ${problemList(found, files, (problem) => parts.goTo(problem))}`
    }
  </section>`;
}

function previewWords({ preview, errors }: EditingSession): string {
  if (preview === '') return words.previewNone;
  return errors.length > 0 ? words.previewStale : words.previewHint;
}
