import { browserClock } from '../../tracking/clock.ts';
import type { Wording } from './interaction.ts';
import type { LrsOptions } from './options.ts';

/**
 * Reads what a session needs out of the page of a module, or of a course.
 * @param questions the document that holds the questions: for a course, that of the module shown.
 */
export function pageOptions(
  module: HTMLElement,
  load: LrsOptions['load'],
  questions: () => Document | null | undefined = () => document,
): LrsOptions {
  const iri = module.dataset['iri'] ?? '';
  // The page still counts as visible while it goes.
  let going = false;
  addEventListener('pagehide', () => (going = true), { capture: true });
  addEventListener('pageshow', () => (going = false));
  return {
    module: module.dataset['key'] ?? module.id,
    facts: {
      module: iri,
      base: iri.replace(/\/(modules|courses)\/[^/]*$/, ''),
      lang: document.documentElement.lang,
      title: words(module.querySelector('h1')),
    },
    wording: (question) =>
      readWording(questions()?.getElementById(question.slice(question.indexOf('.') + 1))),
    screenTitle(screen) {
      const section = document.getElementById(screen);
      const isEnd = section?.dataset['end'] !== undefined;
      return section && !isEnd ? words(section.querySelector('h2')) : undefined;
    },
    load,
    // A browser may take an old state out of its cache.
    fetch: (url, request) => fetch(url, { ...request, cache: 'no-store' }),
    clock: browserClock,
    storage: () => localStorage,
    sessionStorage: () => sessionStorage,
    stays: () => !going,
  };
}

/** What a question asks, and its options: inputs, choices of a list, things to move, goals or replies, each with its id. */
function readWording(question: HTMLElement | null | undefined): Wording {
  const options: Record<string, string> = {};
  for (const input of question?.querySelectorAll<HTMLInputElement>('fieldset input') ?? []) {
    options[input.value] ??= words(input.closest('label'));
  }
  for (const item of question?.querySelectorAll<HTMLElement>('fieldset [data-option]') ?? []) {
    options[item.dataset['option'] ?? ''] ??= words(item.querySelector('span'));
  }
  for (const choice of question?.querySelectorAll('fieldset option') ?? []) {
    options[choice.getAttribute('value') ?? ''] ??= words(choice);
  }
  for (const goal of question?.querySelectorAll<HTMLElement>('[data-goal]') ?? []) {
    options[goal.dataset['goal'] ?? ''] ??= words(goal.querySelector('b'));
  }
  for (const reply of question?.querySelectorAll<HTMLElement>('.scene [data-option]') ?? []) {
    options[reply.dataset['option'] ?? ''] ??= words(reply.querySelector('a'));
  }
  // Stories and simulated tools ask in a paragraph, or in that of their first moment.
  const prompt = question?.querySelector(':scope > fieldset > legend') ?? question?.querySelector('p');
  return { prompt: words(prompt), options };
}

function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
