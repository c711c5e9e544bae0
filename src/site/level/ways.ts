import { outcome } from '../../content/digcomp.ts';
import type { ModuleEntry } from '../site-page.ts';

/** How many of a module's activities practise each competence, the most practised first. */
export function practised({ module }: ModuleEntry): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of Object.values(module.meta.activities)) {
    const competence = outcome(id)?.competence.id;
    if (competence !== undefined) counts.set(competence, (counts.get(competence) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

/** The area that a module practises most, e.g. `4`; empty where it practises none. */
export function mainArea(entry: ModuleEntry): string {
  const counts = new Map<string, number>();
  for (const [competence, count] of practised(entry)) {
    const area = competence.charAt(0);
    counts.set(area, (counts.get(area) ?? 0) + count);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}
