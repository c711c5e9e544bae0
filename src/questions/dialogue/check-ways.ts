import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import { spread } from '../moments.ts';
import { unknownMoment, unreachableMoment } from '../problems.ts';
import { noGoodEnd, noWayOut } from './problems.ts';
import type { Moment } from './schema.ts';

/** A link to a moment, and where it is written. */
interface Way {
  readonly id: string;
  readonly place: Place;
}

/** A moment whose links know where they are written. */
export interface PlacedMoment extends Omit<Moment, 'to' | 'back'> {
  readonly to: readonly Way[];
  readonly back: readonly Way[];
  readonly place: Place;
  /** Whether it has a name, and replies or a known end. */
  readonly isWhole: boolean;
}

/**
 * Checks that every link leads to a moment, that every moment can be reached, and that a good end is in reach
 * from each. A broken link or moment is one problem: the ways it breaks are no second one.
 * @param start undefined where it names no moment.
 */
export function checkWays(
  moments: readonly PlacedMoment[],
  start: string | undefined,
  place: Place,
  context: ParseContext,
): void {
  const known = new Set(moments.map(({ id }) => id));
  const broken = moments.flatMap(({ to }) => to.filter(({ id }) => !known.has(id)));
  for (const { id, place: at } of broken) {
    if (id !== '') context.error(at, unknownMoment(id));
  }
  if (broken.length > 0 || start === undefined || !moments.every(({ isWhole }) => isWhole)) return;

  const goodEnds = moments.filter(({ end }) => end === 'good').map(({ id }) => id);
  if (goodEnds.length === 0) context.error(place, noGoodEnd());
  const steps = moments.flatMap(({ id, to, back }) => [...to, ...back].map((way) => [id, way.id] as const));
  const reached = spread([start], steps);
  for (const moment of moments) {
    if (!reached.has(moment.id)) context.error(moment.place, unreachableMoment(moment.id));
  }
  const saved = spread(
    goodEnds,
    steps.map(([from, to]) => [to, from]),
  );
  const lost = moments.find(({ id, to }) => reached.has(id) && !saved.has(id) && to.length > 0);
  if (lost !== undefined && goodEnds.length > 0) context.error(lost.place, noWayOut(lost.id));
}
