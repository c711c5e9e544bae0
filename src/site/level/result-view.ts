import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../controllers/icon.ts';
import { quoted } from '../../i18n/quoted.fr.ts';
import type { messages } from './messages.fr.ts';
import type { AreaPortrait } from './portrait.ts';
import { replyWords } from './replies.fr.ts';
import type { PathStep, Result, Why } from './result.ts';

type Words = typeof messages;

/** What one knows already, then the path; never a mark. */
export function resultView(
  result: Result,
  areas: ReadonlyMap<string, string>,
  words: Words,
  today: string,
): TemplateResult {
  return html`<h2 tabindex="-1">${words.result}</h2>
    <p><b>${words.known(result.done.length)}</b></p>
    <p>${words.resultText} <span class="soft">${words.on(today)}</span></p>
    ${result.passed > 0 ? html`<p>${words.passed(result.passed)}</p>` : nothing}
    <h3>${words.areas}</h3>
    <p class="key small" aria-hidden="true">
      <span class="own">${words.own}</span><span class="helped">${words.helped}</span><span class="unsure">${words.unsure}</span>
    </p>
    <ul class="areas">${result.areas.map((area) => areaLine(area, areas.get(area.area) ?? '', words))}</ul>
    ${result.done.length > 0 ? done(result.done, words) : nothing}
    <h3>${words.path}</h3>
    ${path(result, words)}
    ${
      result.further.length > 0
        ? html`<h4>${words.further}</h4>
          <ul class="further">${result.further.map(({ title, href }) => html`<li><a href=${href}>${title}</a></li>`)}</ul>`
        : nothing
    }
    ${
      result.unmet.length > 0
        ? html`<p>${words.unmet}</p><ul>${result.unmet.map((label) => html`<li>${label}</li>`)}</ul>`
        : nothing
    }`;
}

function areaLine(area: AreaPortrait, name: string, words: Words): TemplateResult {
  const { own, helped, unsure, teach } = area;
  return html`<li>
    <p><b>${name}</b> <span class="soft">${words.counts(area) || words.notSeen}</span></p>
    ${own + helped + unsure > 0 ? bar(area) : nothing}
    ${teach > 0 ? html`<p class="small">${words.teach(teach)}</p>` : nothing}
  </li>`;
}

/** The words beside it say the same: what one can do in full, what is on the way beside it, what is open left open. */
function bar({ own, helped, unsure }: AreaPortrait): TemplateResult {
  const unit = 100 / (own + helped + unsure);
  return html`<svg class="bar-of" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="own" width=${own * unit} height="10"></rect>
    <rect class="helped" x=${own * unit} width=${helped * unit} height="10"></rect>
  </svg>`;
}

function done(gestures: Result['done'], words: Words): TemplateResult {
  return html`<details><summary>${words.done}</summary>
    <ul>${gestures.map(({ text, gesture }) => html`<li><span class="soft">${text}</span><br>${gesture}</li>`)}</ul>
  </details>`;
}

function path({ path: steps, helps }: Result, words: Words): TemplateResult {
  if (steps.length === 0) return html`<p>${helps ? words.noNeed : words.noPath}</p>`;
  const minutes = steps.reduce((sum, { way }) => sum + way.minutes, 0);
  return html`<p>${helps ? words.helps : words.pathText}</p>
    <ol class="path">${steps.map((step) => pathStep(step, words))}</ol>
    <p class="soft">${words.inAll(minutes)}</p>`;
}

function pathStep({ way, why }: PathStep, words: Words): TemplateResult {
  return html`<li class="card" data-t=${way.theme}>
    <span class="tab">${icon(`t-${way.theme}`)}</span>
    <div class="in">
      <h4><a class="all" href=${way.href}>${way.title}</a></h4>
      ${
        why.length > 0
          ? html`<p class="small">${words.why}</p><ul class="small">${why.map((one) => reason(one, words))}</ul>`
          : nothing
      }
      <p class="meta"><span>${icon('i-time')}${words.minutes(way.minutes)}</span></p>
    </div>
  </li>`;
}

function reason({ text, reply }: Why, words: Words): TemplateResult {
  return html`<li>${quoted(text)}\u00a0: <span class="soft">${reply === undefined ? words.openCheck : replyWords[reply]}</span></li>`;
}
