import {
  CMI5_CATEGORY,
  MASTERY_SCORE,
  MOVE_ON_CATEGORY,
  VERBS,
  type VerbName,
} from '../../formats/lrs/iris.ts';
import type { Context, Statement } from '../../formats/lrs/statement.ts';

/** What a platform launched. */
export interface Cmi5Launch {
  readonly actor: object;
  readonly registration: string;
  readonly activityId: string;
  readonly mode: 'Normal' | 'Browse' | 'Review';
  readonly template: Context;
  readonly masteryScore?: number | undefined;
}

/** Statements of the same registration that came before, and those of this session among them. */
export interface Former {
  readonly registration: readonly Statement[];
  readonly session: readonly Statement[];
}

type Broken = (rule: string, why: string) => void;

/**
 * Checks one statement of an assignable unit against cmi5.
 * @returns rules broken, by their id in @cmi5/requirements, with what was seen.
 */
export function checkCmi5(statement: Statement, launch: Cmi5Launch, former: Former): readonly string[] {
  const faults: string[] = [];
  const broken: Broken = (rule, why) => faults.push(`${rule}: ${why}`);
  const defined = hasCategory(statement, CMI5_CATEGORY);
  checkOrder(statement, former, broken);
  checkContext(statement, launch, broken);
  if (!/Z$|\+00:00$/.test(statement.timestamp)) broken('9.7.0.0-1', `timestamp ${statement.timestamp}`);
  if (JSON.stringify(statement.actor) !== JSON.stringify(launch.actor)) broken('8.1.3.0-3', 'another actor');
  if (defined) {
    if (statement.object.id !== launch.activityId) broken('9.4.0.0-2', `object ${statement.object.id}`);
    checkDefined(statement, launch, former, broken);
  } else if (hasCategory(statement, MOVE_ON_CATEGORY))
    broken('9.6.2.2-2', 'moveon on a statement of no cmi5 verb');
  return faults;
}

function checkOrder(statement: Statement, { session }: Former, broken: Broken): void {
  const verb = verbOf(statement);
  if (session.length === 0 && verb !== 'initialized') broken('9.3.0.0-4', `${verb} before initialized`);
  if (session.some((other) => verbOf(other) === 'terminated'))
    broken('9.3.0.0-5', `${verb} after terminated`);
  const [first] = session;
  if (first && statement.timestamp < first.timestamp)
    broken('7.1.3.0-1', `${verb} is older than initialized`);
}

function checkContext({ context }: Statement, launch: Cmi5Launch, broken: Broken): void {
  if (context.registration !== launch.registration) broken('8.1.4.0-3', 'another registration');
  for (const [name, value] of Object.entries(launch.template.extensions ?? {})) {
    if (context.extensions?.[name] !== value) broken('9.6.3.1-4', `${name} is missing or changed`);
  }
  for (const [kind, activities] of Object.entries(launch.template.contextActivities ?? {})) {
    const own = context.contextActivities?.[kind as 'grouping'] ?? [];
    for (const { id } of activities) {
      if (!own.some((activity) => activity.id === id)) broken('10.2.1.0-7', `${kind} lost ${id}`);
    }
  }
}

function checkDefined(statement: Statement, launch: Cmi5Launch, former: Former, broken: Broken): void {
  const verb = verbOf(statement);
  const { result = {}, context } = statement;
  const said = (list: readonly Statement[], name: VerbName): boolean =>
    list.some((other) => hasCategory(other, CMI5_CATEGORY) && verbOf(other) === name);
  const judges = verb === 'passed' || verb === 'failed';
  if (said(former.session, verb)) broken('9.3.0.0-2', `${verb} twice in a session`);
  if (judges && (said(former.session, 'passed') || said(former.session, 'failed')))
    broken('9.3.0.0-3', 'passed and failed in a session');
  if (verb === 'completed' && said(former.registration, verb)) broken('9.3.0.0-6', 'completed twice');
  if (verb === 'passed' && said(former.registration, verb)) broken('9.3.0.0-7', 'passed twice');
  if (verb === 'failed' && said(former.registration, 'passed')) broken('9.3.0.0-8', 'failed after passed');
  const alone = verb === 'initialized' || verb === 'terminated';
  if (launch.mode !== 'Normal' && !alone)
    broken(launch.mode === 'Browse' ? '10.2.2.0-9' : '10.2.2.0-11', `${verb} in ${launch.mode}`);
  if (verb !== 'initialized' && result.duration === undefined)
    broken('9.5.4.1-1', `${verb} without duration`);
  if (result.score !== undefined && !judges) broken('9.5.1.0-2', `${verb} with a score`);
  if (result.score?.raw !== undefined && !('min' in result.score && 'max' in result.score))
    broken('9.5.1.0-3', 'raw without min and max');
  if (result.success !== (judges ? verb === 'passed' : undefined)) broken('9.5.2.0-1', `${verb}: success`);
  if (result.completion !== (verb === 'completed' ? true : undefined))
    broken('9.5.3.0-1', `${verb}: completion`);
  const moves = judges || verb === 'completed';
  if (hasCategory(statement, MOVE_ON_CATEGORY) !== moves)
    broken(moves ? '9.6.2.2-1' : '9.6.2.2-2', `${verb}: moveon category`);
  const { masteryScore } = launch;
  if (!judges || masteryScore === undefined) return;
  if (context.extensions?.[MASTERY_SCORE] !== masteryScore) broken('9.6.3.2-2', 'masteryscore is missing');
  const enough = (result.score?.scaled ?? 0) >= masteryScore;
  if (verb === 'passed' && !enough) broken('9.3.4.0-2', 'passed below the mastery score');
  if (verb === 'failed' && enough) broken('9.3.5.0-2', 'failed at the mastery score');
}

function hasCategory({ context }: Statement, id: string): boolean {
  return (context.contextActivities?.category ?? []).some((category) => category.id === id);
}

/** The last part of a verb's IRI. */
export function verbOf({ verb }: Pick<Statement, 'verb'>): VerbName {
  const known = Object.entries(VERBS).find(([, id]) => id === verb.id);
  return known?.[0] as VerbName;
}
