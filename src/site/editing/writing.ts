import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from './draft.ts';
import type { EditingSession } from './editing-session.ts';
import { messages as words } from './messages.fr.ts';

/** What the fields do when they are used. */
export interface WritingActs {
  type(file: string, event: Event): void;
  /** The caret of the text may have moved. */
  move(): void;
  reset(): void;
  takeBack(): void;
  catchUp(): void;
}

/** Ids of the fields, in the order of `EditingSession.files`. */
export const FIELDS = ['field-text', 'field-settings'] as const;

/** The text and the settings, each in a field, and what is kept of them. Their values are put there by the element. */
export function writing(
  session: EditingSession,
  lang: string,
  line: number,
  told: string,
  acts: WritingActs,
): TemplateResult {
  const { draft, files } = session;
  const [text, settings] = files;
  const [textField, settingsField] = FIELDS;
  return html`<section class="flow">
    <h3 id="edited-text" tabindex="-1"><label for=${textField}>${words.text}</label></h3>
    <p class="soft small" id="text-hint">${words.textHint}</p>
    ${notices(session, acts)}
    <div class="written">
      <textarea
        id=${textField}
        lang=${lang}
        spellcheck="true"
        autocomplete="off"
        aria-describedby="text-hint"
        @input=${(event: Event) => acts.type(text, event)}
        @keyup=${acts.move}
        @pointerup=${acts.move}
        @focus=${acts.move}
      ></textarea>
    </div>
    <p class="soft small">${words.where(line, session.screenAt(line)?.title)} ${keptWords(draft)}</p>
    <p role="status" data-told>${told}</p>
    ${
      draft.isChanged || draft.hasFormer
        ? html`<p class="row">
            ${
              draft.isChanged
                ? html`<button class="tool" type="button" data-reset @click=${acts.reset}>${words.reset}</button>`
                : nothing
            }
            ${
              draft.hasFormer
                ? html`<button class="tool" type="button" data-take-back @click=${acts.takeBack}>
                    ${words.takeBack}
                  </button>`
                : nothing
            }
          </p>`
        : nothing
    }
    <details class="flow" data-settings>
      <summary>${words.settings}</summary>
      <p id="settings-hint">${words.settingsWarning}</p>
      <p><label for=${settingsField}>${words.settingsText}</label></p>
      <div class="written">
        <textarea
          id=${settingsField}
          class="short"
          lang="fr"
          spellcheck="true"
          autocomplete="off"
          aria-describedby="settings-hint"
          @input=${(event: Event) => acts.type(settings, event)}
        ></textarea>
      </div>
    </details>
  </section>`;
}

function notices({ draft, isElsewhere }: EditingSession, acts: WritingActs): TemplateResult {
  return html`<div role="status" class="flow">
    ${
      draft.isBehind
        ? html`<div class="box flow">
            <p>${words.behind}</p>
            <p><button class="tool" type="button" @click=${acts.catchUp}>${words.catchUp}</button></p>
          </div>`
        : nothing
    }
    ${isElsewhere ? html`<p class="box">${words.elsewhere}</p>` : nothing}
    ${draft.status === 'ok' ? nothing : html`<p class="box" data-unkept>${words[draft.status]}</p>`}
  </div>`;
}

function keptWords({ status, isChanged }: Draft): string {
  if (status !== 'ok') return '';
  return isChanged ? words.kept : words.unchanged;
}
