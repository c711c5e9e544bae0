import type { RenderContext } from '../content/element.ts';
import { html, type Html } from '../content/html.ts';
import { goalListWords as goalListWordsEn } from '../i18n/goals.en.ts';
import { goalListWords } from '../i18n/goals.fr.ts';
import { inLanguage } from '../i18n/language.ts';
import { reasons, unsureReason } from './markup.ts';
import type { OptionList } from './options.ts';
import type { Goal } from './simulation.ts';

/** The dashed frame of what imitates a tool, with a band that says nothing of it is real. */
export function simulation(flag: string, scene: Html): Html {
  return html`<div class="sim"><p class="flag">${flag}</p>${scene}</div>`;
}

/** What is to be reached in a scene, and for each goal the reasons that its ways call for. */
export function goalList(goals: readonly Goal[], list: OptionList, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: goalListWords, en: goalListWordsEn });
  const items = goals.map((goal) => {
    const ways = goal.ways.map(({ id, ok, why, when }) => ({
      id,
      right: ok,
      blocks: why,
      when: when.join(','),
    }));
    const unsure = unsureReason(list, context.lang);
    const own = goal.unsure.length > 0 ? { ...unsure, blocks: goal.unsure } : unsure;
    return html`<li data-goal="${goal.id.text}">
      <b>${context.inlines(goal.text)}</b>${reasons([...ways, own], context)}
    </li>`;
  });
  return html`<p class="goals-title">${words.title(goals.length)}</p><ol class="goals">${items}</ol>`;
}
