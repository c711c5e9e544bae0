import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import type { Cookies, Page } from './schema.ts';

/** A banner, all its steps in order; the element shows one at a time, on every page of the site. */
export function renderCookies({ id }: Page, cookies: Cookies, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const { text, hidden, purposes, insist } = cookies;
  const accept = html`<button class="press${hidden && html` main`}" type="button" data-choice="accepted">${words.accept}</button>`;
  const refuse = html`<button class="press" type="button" data-choice="refused">${words.refuse}</button>`;
  const choose = html`<button class="press${hidden && html` faint`}" type="button" data-step-to="choose">
    ${hidden ? words.manage : words.choose}
  </button>`;
  return html`<div class="cookies" data-banner="${id.text}">
    <div role="group" aria-label="${words.cookies}" tabindex="-1" data-step="ask">
      <h4>${words.cookies}</h4>
      ${context.blocks(text)}
      <p class="row">${accept}${!hidden && refuse}${purposes.length > 0 && choose}</p>
    </div>
    ${purposes.length > 0 && renderPurposes(cookies, accept, words)}
    ${
      insist.length > 0 &&
      html`<div role="group" aria-label="${words.cookies}" tabindex="-1" data-step="insist">
        <p>${context.inlines(insist)}</p>
        <p class="row">${accept}<button class="press${hidden && html` faint`}" type="button" data-choice="kept">${words.keep}</button></p>
      </div>`
    }
  </div>`;
}

/** Where refusing is hidden, all is ticked beforehand. */
function renderPurposes({ purposes, hidden }: Cookies, accept: Html, words: typeof messages): Html {
  const boxes = purposes.map(
    (label) => html`<label><input type="checkbox"${hidden && html` checked`}><span>${label}</span></label>`,
  );
  return html`<fieldset tabindex="-1" data-step="choose">
    <legend>${words.choices}</legend>
    ${boxes}
    <p class="row">${hidden && accept}<button class="press${hidden && html` faint`}" type="button" data-choice="saved">${words.save}</button></p>
  </fieldset>`;
}
