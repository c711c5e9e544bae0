/** A module as the page shows it. */
export interface Way {
  readonly title: string;
  readonly href: string;
  readonly theme: string;
  readonly minutes: number;
  /** How many of its activities practise each competence. */
  readonly practises: ReadonlyMap<string, number>;
}

/** Modules about helping others: for those who need no help themselves. */
const HELPERS = 'passeurs';

const MOST = 5;
/** A module is about a competence where a quarter of its activities practise it. One that brings less stays out. */
const LEAST = 0.25;

/**
 * A path of one's own: the module that brings most comes first, then the one that brings most to what is left.
 * @param needs how much help is wanted, by competence; above 0.
 * @returns at most five modules, in the order to take them; none where no module practises what is wanted.
 */
export function findPath(needs: ReadonlyMap<string, number>, ways: readonly Way[]): readonly Way[] {
  const left = new Map(needs);
  const path: Way[] = [];
  const waiting = ways.filter(({ theme }) => theme !== HELPERS);
  while (path.length < MOST) {
    const gains = waiting.map((way) => (path.includes(way) ? 0 : gain(way, left)));
    const best = Math.max(0, ...gains);
    const next = waiting[gains.indexOf(best)];
    if (next === undefined || best < LEAST) break;
    path.push(next);
    for (const [competence, need] of left) left.set(competence, need * (1 - part(next, competence)));
  }
  return path;
}

/** For those who want no help: modules about giving it. */
export function helperPath(ways: readonly Way[]): readonly Way[] {
  return ways.filter(({ theme }) => theme === HELPERS).slice(0, MOST);
}

/** The competences that help is wanted for and that a module is about, the most practised first. */
export function wantedIn(way: Way, needs: ReadonlyMap<string, number>): readonly string[] {
  const practised = [...way.practises].sort(([, a], [, b]) => b - a);
  return practised.flatMap(([id]) => (needs.has(id) && part(way, id) > 0 ? id : []));
}

/** The module that is most about a competence; undefined where none is. */
export function mostAbout(competence: string, ways: readonly Way[]): Way | undefined {
  const learners = ways.filter((way) => way.theme !== HELPERS && part(way, competence) > 0);
  return learners.sort((a, b) => part(b, competence) - part(a, competence))[0];
}

function gain(way: Way, left: ReadonlyMap<string, number>): number {
  return [...left].reduce((sum, [competence, need]) => sum + need * part(way, competence), 0);
}

/** The part of its activities that practises a competence; 0 where the module only touches it. */
function part({ practises }: Way, competence: string): number {
  const all = [...practises.values()].reduce((sum, count) => sum + count, 0);
  const share = (practises.get(competence) ?? 0) / (all || 1);
  return share < LEAST ? 0 : share;
}
