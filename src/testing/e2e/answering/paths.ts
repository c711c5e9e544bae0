import type { Hands } from './answering.ts';

/** Sections of a scene that links lead between; `name` is the `data-` attribute that holds a section's id. */
export interface Places {
  readonly name: 'page' | 'place';
  /** Where the walk starts: the sections shown, or the first one. */
  readonly from: 'shown' | 'first';
}

/** Ids of the sections that links lead through, the wanted one last; undefined where no link leads there. */
export function pathTo(
  { frame }: Hands,
  id: string,
  wanted: string,
  { name, from }: Places,
): Promise<readonly string[] | undefined> {
  return frame.evaluate(
    (question, target, key, start) => {
      const sections = [...document.querySelectorAll<HTMLElement>(`#${question} section[data-${key}]`)];
      const first = start === 'first' ? sections.slice(0, 1) : sections.filter(({ hidden }) => !hidden);
      const ways = new Map<HTMLElement | undefined, readonly string[]>(first.map((one) => [one, []]));
      // A map that grows while it is walked walks what was added too.
      for (const [here, way] of ways) {
        for (const link of here?.querySelectorAll<HTMLElement>('a[data-to]') ?? []) {
          const to = sections.find(({ dataset }) => dataset[key] === link.dataset['to']);
          if (to !== undefined && !ways.has(to)) ways.set(to, [...way, link.dataset['to'] ?? '']);
        }
      }
      return ways.get(sections.find(({ dataset }) => dataset[key] === target));
    },
    id,
    wanted,
    name,
    from,
  );
}

/** Follows the links to some sections, one after the other. */
export async function follow(
  hands: Hands,
  id: string,
  path: readonly string[],
  name: Places['name'],
): Promise<void> {
  for (const step of path) {
    await hands.keys.activate(`#${id} section[data-${name}]:not([hidden]) a[data-to="${step}"]`);
    await hands.until((section) => document.querySelector(section) !== null, shown(id, step, name));
  }
}

/** Selects a section while it is shown. */
export const shown = (id: string, section: string, name: Places['name']): string =>
  `#${id} section[data-${name}="${section}"]:not([hidden])`;

/** Id of the section of a scene that holds what a selector finds. */
export function homeOf(
  { frame }: Hands,
  id: string,
  selector: string,
  name: Places['name'] | 'query',
): Promise<string> {
  return frame.evaluate(
    (question, wanted, key) => {
      const sections = [...document.querySelectorAll<HTMLElement>(`#${question} section[data-${key}]`)];
      return sections.find((section) => section.querySelector(wanted) !== null)?.dataset[key] ?? '';
    },
    id,
    selector,
    name,
  );
}
