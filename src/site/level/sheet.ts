import { html, type Html } from '../../content/html.ts';
import { labels } from '../../content/digcomp-labels.fr.ts';
import type { Block, Inline } from '../../content/prose.ts';
import { typesetFrench } from '../../compiler/typography.ts';
import { inLanguage } from '../../i18n/language.ts';
import { choice } from '../../questions/choice/choice.ts';
import { messages as pageMessages } from '../../rendering/messages.fr.ts';
import { proseContext } from '../../rendering/prose.ts';
import type { Link, ModuleEntry } from '../site-page.ts';
import { checks, type Check } from './checks.fr.ts';
import { pageWords } from './page-words.fr.ts';
import { REPLIES } from './replies.ts';
import { replyWords } from './replies.fr.ts';
import { situations, type Situation } from './situations.fr.ts';
import { mainArea, practised } from './ways.ts';

const AREAS = ['1', '2', '3', '4', '5'];
const LANG = 'fr';

/** All situations and small questions by area, with the modules for each: the element shows it one step at a time. */
export function sheet(entries: readonly ModuleEntry[], link: Link): readonly Html[] {
  return AREAS.map((area) => {
    const own = situations.filter(({ competence }) => competence.startsWith(area));
    const ways = entries.filter((entry) => mainArea(entry) === area);
    return html`<section class="sheet-part" data-area="${area}">
      <h2>${labels[area] ?? ''}</h2>
      ${own.map(
        (situation) =>
          html`${situationStep(situation)}${checks
            .filter(({ competence }) => competence === situation.competence)
            .map(checkStep)}`,
      )}
      ${
        ways.length > 0 &&
        html`<div class="ways"><h3>${pageWords.ways}</h3><ul>${ways.map((entry) => way(entry, link))}</ul></div>`
      }
    </section>`;
  });
}

/** For paper, where a reason under its question would be read before it is answered. */
export function answersSheet(): Html {
  const answer = ({ question, options }: Check): Html => html`<li>
    <p><b>${typesetFrench(question)}</b></p>
    ${options
      .filter(({ right }) => right === true)
      .map((option) => html`<p>${typesetFrench(option.text)} ${typesetFrench(option.reason)}</p>`)}
  </li>`;
  return html`<section class="on-paper"><h2>${pageWords.answers}</h2><ul>${checks.map(answer)}</ul></section>`;
}

function situationStep({ id, competence, scene, gesture }: Situation): Html {
  return html`<div class="step" data-step="${id}" data-competence="${competence}" data-label="${labels[competence] ?? ''}">
    <fieldset>
      <legend>${typesetFrench(scene)} <span class="gesture">${typesetFrench(gesture)}</span></legend>
      <div class="replies">${REPLIES.map(
        (reply) => html`<label class="opt">
          <input type="radio" name="${id}" value="${reply}"><span>${replyWords[reply]}</span>
        </label>`,
      )}</div>
    </fieldset>
  </div>`;
}

/** A question of the library's own type: judged, explained and tried again as in any module. */
function checkStep({ id, competence, question, options }: Check): Html {
  const list = {
    prompt: [paragraph(question)],
    options: options.map((option) => ({
      id: option.id,
      right: option.right === true,
      label: [text(option.text)],
      reason: [paragraph(option.reason)],
      place: PLACE,
    })),
    hints: [],
  };
  return html`<div class="step" data-step="${id}" data-competence="${competence}" data-label="${labels[competence] ?? ''}">
    <p class="soft small">${pageWords.smallQuestion}</p>
    ${choice.render(id, { list, mode: 'counted' }, proseContext({ lang: LANG }))}
  </div>`;
}

/** These words stand in no file that could be named to an author. */
const PLACE = { line: 1, column: 1 };

function text(value: string): Inline {
  return { type: 'text', text: typesetFrench(value), place: PLACE };
}

function paragraph(value: string): Block {
  return { type: 'paragraph', children: [text(value)], place: PLACE };
}

function way(entry: ModuleEntry, link: Link): Html {
  const { meta, text: words } = entry.module;
  const { minutes } = inLanguage(LANG, { fr: pageMessages });
  const counts = [...practised(entry)].map(([competence, count]) => `${competence}:${count}`).join(' ');
  return html`<li data-t="${meta.theme}" data-practises="${counts}" data-minutes="${meta.minutes}">
    <a href="${link(entry.page)}">${words.title}</a> <span class="soft small">${minutes(meta.minutes)}</span>
  </li>`;
}
