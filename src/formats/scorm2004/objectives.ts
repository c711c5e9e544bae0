import type { Lms } from '../scorm/lms.ts';
import type { ObjectiveResult } from '../scorm/version.ts';

const LIST = 'cmi.objectives.';

/**
 * Keeps the objectives of an initialized LMS up to date (SCORM 2004 4th ed. RTE, 4.2.17): those that it made from the
 * manifest, in whatever order, and those it lacks. An objective that was passed never goes back.
 */
export function followObjectives(lms: Lms): (results: readonly ObjectiveResult[]) => void {
  /** `NaN` where the LMS keeps no objectives. */
  let count = parseInt(lms.get(`${LIST}_count`));
  const places = new Map<string, number>();
  const passed = new Set<string>();
  for (let place = 0; place < count; place++) places.set(lms.get(`${LIST}${place}.id`), place);
  for (const [id, place] of places) {
    if (lms.get(`${LIST}${place}.success_status`) === 'passed') passed.add(id);
  }
  const set = ({ id, score, complete, passed: passes }: ObjectiveResult): void => {
    const place = places.get(id) ?? count;
    const of = (name: string): string => `${LIST}${place}.${name}`;
    if (!places.has(id)) {
      if (Number.isNaN(count) || !lms.set(of('id'), id)) return;
      places.set(id, count++);
    }
    // What a former score was is not asked, since it may be unset: a whole one cannot be less.
    if (passed.has(id) && score < 1) return;
    const scaled = Math.round(score * 10_000);
    lms.set(of('score.scaled'), String(scaled / 10_000));
    lms.set(of('score.raw'), String(scaled / 100));
    lms.set(of('score.min'), '0');
    lms.set(of('score.max'), '100');
    lms.set(of('completion_status'), complete ? 'completed' : 'incomplete');
    if (passes !== undefined) lms.set(of('success_status'), passes ? 'passed' : 'failed');
    if (passes) passed.add(id);
  };
  return (results) => results.forEach(set);
}
