import { html, type TemplateResult } from 'lit';

/** A line of a list of choices. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What a form of one choice says. */
export interface ChoiceWords {
  readonly label: string;
  /** What the list says while nothing is chosen. */
  readonly choose: string;
  readonly submit: string;
}

/** A native list of choices, and the button that does what is chosen; without a choice the focus goes to the list. */
export function choiceForm(
  { label, choose, submit }: ChoiceWords,
  choices: readonly Choice[],
  act: (chosen: string) => void,
): TemplateResult {
  const done = (event: SubmitEvent): void => {
    event.preventDefault();
    const select = event.target instanceof HTMLElement ? event.target.querySelector('select') : null;
    if (select === null) return;
    const { value } = select;
    select.value = '';
    if (value === '') select.focus();
    else act(value);
  };
  return html`<form @submit=${done}>
    <label>${label}<select><option value="">${choose}</option>${choices.map(
      ({ id, label: name }) => html`<option value=${id}>${name}</option>`,
    )}</select></label>
    <button class="btn alt" type="submit">${submit}</button>
  </form>`;
}
