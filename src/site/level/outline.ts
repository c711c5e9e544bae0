import type { DeclicChoice } from '../../questions/choice/element.ts';
import type { Way } from './path.ts';
import type { Step } from './portrait.ts';

/** A step in the page. */
export interface PageStep extends Step {
  readonly element: HTMLElement;
  readonly section: HTMLElement;
  /** The small question; undefined for a situation. */
  readonly question: DeclicChoice | undefined;
}

/** The steps that the page holds, in its order. */
export function readSteps(host: HTMLElement): readonly PageStep[] {
  return [...host.querySelectorAll<HTMLElement>('[data-area] [data-step]')].flatMap((element) => {
    const section = element.closest<HTMLElement>('[data-area]');
    const legend = element.querySelector('legend');
    if (section === null || legend === null) return [];
    const { step = '', competence = '', label = '' } = element.dataset;
    const gesture = legend.querySelector('.gesture')?.textContent ?? '';
    const question = element.querySelector('declic-choice') ?? undefined;
    return {
      element,
      section,
      question,
      id: step,
      area: section.dataset['area'] ?? '',
      competence,
      label,
      text: legend.textContent.replace(gesture, '').trim(),
      gesture,
      check: question !== undefined,
    };
  });
}

/** The everyday names of the areas, by number. */
export function readAreas(host: HTMLElement): ReadonlyMap<string, string> {
  return new Map(
    [...host.querySelectorAll<HTMLElement>('[data-area]')].map((section) => [
      section.dataset['area'] ?? '',
      section.querySelector('h2')?.textContent ?? '',
    ]),
  );
}

/** The modules that the page lists. */
export function readWays(host: HTMLElement): readonly Way[] {
  return [...host.querySelectorAll<HTMLElement>('[data-practises]')].flatMap(
    ({ dataset, firstElementChild }) =>
      firstElementChild instanceof HTMLAnchorElement
        ? {
            title: firstElementChild.textContent,
            href: firstElementChild.href,
            theme: dataset['t'] ?? '',
            minutes: Number(dataset['minutes']),
            practises: readCounts(dataset['practises'] ?? ''),
          }
        : [],
  );
}

/** `4.1:4 4.2:3`: how many activities, by competence. */
function readCounts(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(' ').map((part) => {
      const [competence = '', count] = part.split(':');
      return [competence, Number(count)];
    }),
  );
}
