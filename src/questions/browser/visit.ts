import { last } from '../../content/last.ts';

/** Where someone is in a browser, and where they have been. */
export interface Visit {
  /** For each tab, the pages that led to the one it shows, which is the last. */
  readonly tabs: readonly (readonly string[])[];
  /** Place of the tab in front. */
  readonly front: number;
  /** Pages shown so far, each once, the last one first. */
  readonly history: readonly string[];
}

/** The first page in front, every other one waiting in a tab. */
export function startVisit(pages: readonly string[]): Visit {
  return { tabs: pages.map((page) => [page]), front: 0, history: pages.slice(0, 1) };
}

export function pageShown({ tabs, front }: Visit): string {
  return last(tabs[front] ?? []) ?? '';
}

/** Notes that a page was shown. */
export function withPage(visit: Visit, page: string): Visit {
  return { ...visit, history: [page, ...visit.history.filter((other) => other !== page)] };
}

export function openPage(visit: Visit, page: string): Visit {
  return withTrail(visit, [...(visit.tabs[visit.front] ?? []), page]);
}

export function openTab(visit: Visit, page: string): Visit {
  return turnTo({ ...visit, tabs: [...visit.tabs, [page]] }, visit.tabs.length);
}

export function goBack(visit: Visit): Visit {
  return withTrail(visit, visit.tabs[visit.front]?.slice(0, -1) ?? []);
}

export function turnTo(visit: Visit, front: number): Visit {
  const turned = { ...visit, front };
  return withPage(turned, pageShown(turned));
}

/** Closes a tab. Where it was the last one, `home` opens in a fresh one. */
export function closeTab(visit: Visit, closed: number, home: string): Visit {
  const left = visit.tabs.filter((_, place) => place !== closed);
  const tabs = left.length > 0 ? left : [[home]];
  const front = visit.front > closed ? visit.front - 1 : visit.front;
  return turnTo({ ...visit, tabs }, Math.min(front, tabs.length - 1));
}

function withTrail(visit: Visit, trail: readonly string[]): Visit {
  const tabs = visit.tabs.map((tab, place) => (place === visit.front ? trail : tab));
  return turnTo({ ...visit, tabs }, visit.front);
}
