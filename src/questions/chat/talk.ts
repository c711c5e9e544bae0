import { last } from '../../content/last.ts';
import { wayTo, type Moments } from '../moments.ts';

const OVER: readonly string[] = ['left', 'blocked'];
const DONE: readonly string[] = [...OVER, 'reported'];

/** What was said and done in a conversation, in order, in the words of its facts: `said no`, `left`. */
export type Events = readonly string[];

/** The moment that a conversation has come to. */
export function momentAfter({ start, steps }: Moments, events: Events): string {
  const said = last(events.filter((event) => event.startsWith('said ')));
  return steps.find(({ id }) => `said ${id}` === said)?.to ?? start;
}

/** Whether nothing can be replied any more. */
export function isOver(events: Events): boolean {
  return events.some((event) => OVER.includes(event));
}

/**
 * A conversation in which some facts hold, by the shortest ways.
 * @param seen moments that must have been come to as well.
 */
export function eventsFor(moments: Moments, facts: readonly string[], seen: readonly string[]): Events {
  const steps = moments.steps.filter(({ id }) => !facts.includes(`not said ${id}`));
  const said: string[] = [];
  let here = moments.start;
  const go = (moment: string): boolean => {
    const way = wayTo({ start: here, steps }, moment);
    if (way.length === 0 && moment !== here) return false;
    said.push(...way);
    here = moment;
    return true;
  };
  for (const { id, from, to } of steps) {
    if (!facts.includes(`said ${id}`) || said.includes(id) || !go(from)) continue;
    said.push(id);
    here = to;
  }
  const visited = (): readonly string[] => steps.flatMap(({ id, to }) => (said.includes(id) ? to : []));
  for (const moment of seen) if (moment !== moments.start && !visited().includes(moment)) go(moment);
  return [...said.map((id) => `said ${id}`), ...facts.filter((fact) => DONE.includes(fact))];
}

/**
 * Facts with those that say that something does not hold.
 * @param wanted facts that goals ask for.
 */
export function withMissing(facts: Iterable<string>, wanted: readonly string[]): ReadonlySet<string> {
  const all = new Set(facts);
  const missing = wanted.filter((fact) => fact.startsWith('not ') && !all.has(fact.slice('not '.length)));
  return new Set([...all, ...missing]);
}
