import { UNSURE, type Answer, type AnswerReport, type Verdict } from './question.ts';

/** What is brought to what: source id to target id, in the order written. */
export type Pairs = ReadonlyMap<string, string>;

/** What judging pairs needs. Sources and targets are ids of one question: none is both. */
export interface PairsKey {
  /** Source ids in the order written, each with the targets that are right for it. */
  readonly accepted: ReadonlyMap<string, readonly string[]>;
  /** Target ids in the order written. */
  readonly targets: readonly string[];
}

/** Accepted patterns that a report holds at most, as an LMS need take no more (SCORM 2004 4th ed. RTE, 4.2.9.2). */
const MOST_PATTERNS = 5;

/** Pairs as the picks of an answer: two ids in a row. */
export function toPicks(pairs: Pairs): readonly string[] {
  return [...pairs].flat();
}

/**
 * The pairs of an answer, in the order of the sources. What an edit left of a pair is dropped;
 * « Je ne sais pas » may be the target of one source.
 */
export function toPairs({ accepted, targets }: PairsKey, { picks }: Answer): Pairs {
  const found = new Map<string, string>();
  picks.forEach((source, place) => {
    const target = picks[place + 1] ?? '';
    if (accepted.has(source) && (target === UNSURE || targets.includes(target))) found.set(source, target);
  });
  return new Map([...accepted.keys()].flatMap((source) => pairOf(found, source)));
}

/** Whether the whole answer is « Je ne sais pas ». */
export function isUnsure({ picks }: Answer): boolean {
  return picks.length === 1 && picks[0] === UNSURE;
}

/** The sources that are not brought to a target of theirs, in the order written. */
export function misplacedSources(key: PairsKey, answer: Answer): readonly string[] {
  const pairs = toPairs(key, answer);
  return [...key.accepted].flatMap(([source, right]) =>
    right.includes(pairs.get(source) ?? '') ? [] : [source],
  );
}

/** Right: every source is where it belongs. Partial: at least half of them. */
export function judgePairs(key: PairsKey, answer: Answer): Verdict {
  if (isUnsure(answer)) return 'unsure';
  const misplaced = misplacedSources(key, answer).length;
  if (misplaced === 0) return 'right';
  return misplaced * 2 <= key.accepted.size ? 'partial' : 'wrong';
}

/**
 * Pairs as a report's parts, `source.target`, always in the order written: so the order says nothing.
 * « Je ne sais pas » is left out.
 */
export function reportPairs(
  type: 'matching' | 'performance',
  key: PairsKey,
  answer: Answer,
): AnswerReport & { readonly targets: readonly string[] } {
  const response = [...toPairs(key, answer)].filter(([, target]) => target !== UNSURE);
  return {
    type,
    response: response.map((pair) => pair.join('.')),
    correct: patterns(key),
    choices: [...key.accepted.keys()],
    targets: key.targets,
  };
}

/** Every way to bring each source to one of its targets; the first targets written come first. */
function patterns({ accepted }: PairsKey): readonly (readonly string[])[] {
  return everyWay([...accepted].map(([source, right]) => right.map((target) => `${source}.${target}`)));
}

/** Every way to take one of each list, as far as a report holds them; the first ones written come first. */
export function everyWay(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (ways, list) => list.flatMap((one) => ways.map((way) => [...way, one])).slice(0, MOST_PATTERNS),
    [[]],
  );
}

function pairOf(pairs: Pairs, source: string): readonly (readonly [string, string])[] {
  const target = pairs.get(source);
  return target === undefined ? [] : [[source, target]];
}
